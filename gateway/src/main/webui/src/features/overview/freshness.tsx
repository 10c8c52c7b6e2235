import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { Progress } from '@/generated/reporting/types.gen';
import type { StreamState } from '@/shared/api/use-event-stream';
import { useFormat } from '@/shared/format/use-format';

const lag = 30_000;

/** Whether the figures may miss what has already been entered. */
export const isStale = ({ ageMillis }: Progress, stream: StreamState) => ageMillis > lag || stream === 'lost';

/** How fresh the figures are, up to when they are complete, and plainly when they are not. */
export function Freshness({ progress, stream }: { progress: Progress; stream: StreamState }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const completeTo = format.dateTime(progress.completeTo);
  if (stream === 'lost' || progress.ageMillis > lag) {
    return (
      <Alert severity="warning" icon={<WarningIcon />} role="status">
        {t(stream === 'lost' ? 'fresh.lost' : 'fresh.lagging', { completeTo })}
      </Alert>
    );
  }
  const open = (progress.waiting ?? 0) + (progress.parked ?? 0);
  return (
    <Stack direction="row" spacing={1} role="status" sx={{ alignItems: 'center', color: 'text.secondary', fontSize: '0.875rem' }}>
      <Box aria-hidden sx={{ width: 10, height: 10, borderRadius: '50%', bgcolor: stream === 'open' ? 'success.main' : 'text.disabled', flexShrink: 0 }} />
      <Typography component="span" sx={{ fontSize: 'inherit' }}>
        {t(stream === 'open' ? 'fresh.live' : 'fresh.connecting', { completeTo })} {open > 0 && t('fresh.open', { open: format.number(open) })}
      </Typography>
    </Stack>
  );
}
