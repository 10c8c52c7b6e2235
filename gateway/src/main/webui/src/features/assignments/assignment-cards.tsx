import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import type { ListProps } from './assignment-list';
import { dayBefore, stateOf } from './state';
import { StateChip } from './state-chip';
import { WithdrawButton } from './withdraw-button';

/** The same list on a phone. */
export function AssignmentCards({ assignments, ...rest }: ListProps) {
  const { t } = useTranslation(['assignments', 'roles']);
  const format = useFormat();
  return (
    <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {assignments.map((each) => (
        <Paper component="li" key={each.id} sx={{ p: 2, display: 'grid', gap: 0.5 }}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
            <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{each.subject}</Typography>
            <StateChip state={stateOf(each)} />
          </Box>
          <Typography>{t(`roles:${each.role}`)}</Typography>
          <Link component={RouterLink} to={paths.aboutUnit(each.unit)} sx={{ py: 0.5 }}>
            {each.unitName}
          </Link>
          <Typography variant="body2" color="textSecondary">
            {t('assignments:from')} {format.date(each.from)}
            {each.to && ` · ${t('assignments:to')} ${format.date(dayBefore(each.to))}`}
          </Typography>
          {each.decision && (
            <Typography variant="body2" color="textSecondary">
              {t('assignments:decision')} {each.decision}
            </Typography>
          )}
          <Box sx={{ ml: -1.125 }}>
            <WithdrawButton assignment={each} {...rest} />
          </Box>
        </Paper>
      ))}
    </Stack>
  );
}
