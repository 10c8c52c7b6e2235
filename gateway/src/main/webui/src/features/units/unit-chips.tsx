import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { UnitView } from '@/generated/members/types.gen';
import { useUnitWords } from '@/shared/i18n/use-unit-words';

/** Code, level and sector of a unit in one line that may wrap. */
export function UnitChips({ unit: { code, level, sector } }: { unit: Pick<UnitView, 'code' | 'level' | 'sector'> }) {
  const { t } = useTranslation('units');
  const words = useUnitWords();
  return (
    <Stack component="span" direction="row" useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
      <Typography component="span" variant="body2" color="textSecondary" sx={{ mr: 0.25 }}>
        {code}
      </Typography>
      <Chip component="span" size="small" label={words.level(level)} sx={{ bgcolor: '#e3ecf7', color: 'primary.dark' }} />
      <Chip component="span" size="small" variant="outlined" label={sector ? words.sector(sector) : t('severalSectors')} />
    </Stack>
  );
}
