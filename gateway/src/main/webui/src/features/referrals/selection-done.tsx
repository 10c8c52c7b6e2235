import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { SelectionResponse } from '@/generated/referrals/types.gen';
import { paths } from '@/shared/paths';
import type { Candidate } from './selection-rules';

interface Props {
  answer: SelectionResponse;
  candidates: Candidate[];
  onAgain: () => void;
}

/** What began with the meeting, and where to go from here. */
export function SelectionDone({ answer, candidates, onAgain }: Props) {
  const { t } = useTranslation('referrals');
  const nameOf = (member: string) => candidates.find((one) => one.member === member)?.name ?? t('unnamed');
  return (
    <Stack spacing={2}>
      <Alert severity="success">{t('selection.done', { count: answer.referrals.length })}</Alert>
      <Typography variant="h2">{t('selection.begun')}</Typography>
      <ul>
        {answer.referrals.map(({ id, member }) => (
          <li key={id}>
            <Link component={RouterLink} to={paths.referral(id)} sx={{ display: 'inline-block', py: 0.5 }}>
              {nameOf(member)}
            </Link>
          </li>
        ))}
      </ul>
      <Button onClick={onAgain} sx={{ alignSelf: 'flex-start' }}>
        {t('selection.again')}
      </Button>
    </Stack>
  );
}
