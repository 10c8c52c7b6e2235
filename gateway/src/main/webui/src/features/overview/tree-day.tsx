import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/shared/ui/date-field';
import { viewOf } from '@/shared/tree';

/** The day whose tree the figures are laid on. Brings the pickers: loaded where it is asked for. */
export function TreeDay({ day, onChange }: { day: string; onChange: (day: string) => void }) {
  const { t } = useTranslation('overview');
  const [typed, setTyped] = useState<string | null>(day);
  const [before, setBefore] = useState(day);
  if (day !== before) {
    setBefore(day);
    setTyped(day);
  }
  return (
    <Box sx={{ width: { xs: 1, sm: 190 }, flexShrink: 0 }}>
      <DateField
        label={t('tree.on')}
        value={typed}
        onChange={(picked) => {
          setTyped(picked); // a year is half typed first: the year 2, 20, 202
          if (picked && viewOf(picked)) onChange(picked);
        }}
        isSmall
      />
    </Box>
  );
}
