import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { RosterSummary } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { worked } from './stage';

/** It runs on the server: how far it is, and that nobody has to wait here. */
export function AtWork({ roster }: { roster: RosterSummary }) {
  const { t } = useTranslation('rosters');
  const format = useFormat();
  const { status, dryRun, rows } = roster;
  const done = worked(roster);
  const doing = status === 'waiting' ? 'waiting' : dryRun ? 'checking' : 'writing';
  return (
    <Paper sx={{ p: 3 }} role="status">
      <Typography variant="h2" gutterBottom>
        {t(`import.${doing}`)}
      </Typography>
      <LinearProgress
        aria-label={t(`import.${doing}`)}
        {...(done > 0 && { variant: 'determinate', value: (done / rows) * 100 })}
        sx={{ my: 2 }}
      />
      <Typography>{t('import.soFar', { done: format.number(done), rows: format.number(rows) })}</Typography>
      <Typography color="textSecondary">{t('import.leave')}</Typography>
    </Paper>
  );
}
