import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';

interface Props {
  doing: 'waiting' | 'checking' | 'writing';
  done: number;
  rows: number;
  /** What becomes of it when one leaves the page. */
  leave: string;
}

/** It runs on the server: how far it is, and that nobody has to wait here. */
export function AtWork({ doing, done, rows, leave }: Props) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  return (
    <Paper sx={{ p: 3 }} role="status">
      <Typography variant="h2" gutterBottom>
        {t(`work.${doing}`)}
      </Typography>
      <LinearProgress
        aria-label={t(`work.${doing}`)}
        {...(done > 0 && { variant: 'determinate', value: (done / rows) * 100 })}
        sx={{ my: 2 }}
      />
      <Typography>{t('work.soFar', { done: format.number(done), rows: format.number(rows) })}</Typography>
      <Typography color="textSecondary">{leave}</Typography>
    </Paper>
  );
}
