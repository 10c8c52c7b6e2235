import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { Retracted } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';

/** A step that was taken back stays to be seen, with who did it and why. */
export function RetractionNote({ retraction: { step, on, reason, recordedBy, recordedAt } }: { retraction: Retracted }) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  return (
    <Box component="li" sx={{ mt: 2, pl: 1.5, borderLeft: 3, borderColor: 'warning.main' }}>
      <Typography variant="body2">
        <strong>{t('timeline.retracted')}</strong>{' '}
        <del>
          {t(`steps.${step}`)} {format.date(on)}
        </del>
        . {reason}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('timeline.recordedBy', { account: recordedBy, at: format.dateTime(recordedAt) })}
      </Typography>
    </Box>
  );
}
