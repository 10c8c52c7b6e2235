import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { Corrected } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';

/** A day that was wrong stays to be seen, with who mended it and why. */
export function CorrectionNote({ correction: { was, on, reason, recordedBy, recordedAt } }: { correction: Corrected }) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  return (
    <Box sx={{ mt: 1, pl: 1.5, borderLeft: 3, borderColor: 'warning.main' }}>
      <Typography variant="body2">
        <strong>{t('timeline.corrected')}</strong> <del>{format.date(was)}</del> → {format.date(on)}. {reason}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('timeline.recordedBy', { account: recordedBy, at: format.dateTime(recordedAt) })}
      </Typography>
    </Box>
  );
}
