import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { MeetingCandidate } from '@/generated/referrals/types.gen';
import { useGateWords } from './use-gate-words';

const colours = { 'met': 'success', 'not-met': 'error', 'not-known': 'warning' } as const;

/** Whether somebody meets the conditions, and what that rests on. */
export function Gates({ result, gates }: Pick<MeetingCandidate, 'result' | 'gates'>) {
  const { t } = useTranslation('meeting');
  const words = useGateWords();
  return (
    <Stack spacing={0.5} sx={{ alignItems: 'flex-start', minWidth: 0 }}>
      <Chip size="small" variant="outlined" color={colours[result]} label={t(`result.${result}`)} />
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {words(gates)}
      </Typography>
    </Stack>
  );
}
