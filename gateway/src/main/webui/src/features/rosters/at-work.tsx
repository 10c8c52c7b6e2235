import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { RosterSummary } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';

/** It runs on the server: how far it is, and that nobody has to wait here. */
export function AtWork({ roster: { status, dryRun, rows } }: { roster: RosterSummary }) {
  const { t } = useTranslation('rosters');
  const format = useFormat();
  const doing = status === 'waiting' ? 'waiting' : dryRun ? 'checking' : 'writing';
  return (
    <Paper sx={{ p: 3 }} role="status">
      <Typography variant="h2" gutterBottom>
        {t(`import.${doing}`)}
      </Typography>
      <LinearProgress aria-label={t(`import.${doing}`)} sx={{ my: 2 }} />
      {rows > 0 && <Typography>{t('import.soFar', { number: format.number(rows) })}</Typography>}
      <Typography color="textSecondary">{t('import.leave')}</Typography>
    </Paper>
  );
}
