import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/shared/ui/date-field';
import { viewOf } from './tree';

/** The day whose tree the figures are laid on. Brings the pickers: loaded where it is asked for. */
export function TreeDay({ day, onChange }: { day: string; onChange: (day: string) => void }) {
  const { t } = useTranslation('overview');
  return (
    <Box sx={{ width: { xs: 1, sm: 190 }, flexShrink: 0 }}>
      <DateField
        label={t('tree.on')}
        value={day}
        onChange={(picked) => {
          if (picked && viewOf(picked)) onChange(picked);
        }}
        isSmall
      />
    </Box>
  );
}
