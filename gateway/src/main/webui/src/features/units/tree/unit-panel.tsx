import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { UnitView } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { UnitChips } from '../unit-chips';
import { UnitLinks } from '../unit-links';
import { useFigures } from './use-figures';
import { useResult } from './use-result';

/** The unit that is looked at: its figures, and the ways to its pages. */
export function UnitPanel({ unit }: { unit: UnitView }) {
  const { t } = useTranslation('units');
  const format = useFormat();
  const result = useResult();
  const { members, referred, admitted } = useFigures(unit.id).own;
  const figures: [string, string][] = [
    [t('members'), members === undefined ? '–' : format.number(members)],
    [t('referred'), result(referred)],
    [t('admitted'), result(admitted)],
  ];
  return (
    <Paper component="section" aria-label={unit.name} sx={{ p: 2, display: 'grid', gap: 1.5, position: { md: 'sticky' }, top: { md: 88 } }}>
      <Typography variant="h2">{unit.name}</Typography>
      <UnitChips unit={unit} />
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto', rowGap: 0.5 }}>
        {figures.map(([name, value]) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <Typography component="dt" color="textSecondary">
              {name}
            </Typography>
            <Typography component="dd" sx={{ m: 0, fontWeight: 600, fontVariantNumeric: 'tabular-nums', textAlign: 'right' }}>
              {value}
            </Typography>
          </Box>
        ))}
      </Box>
      <UnitLinks unit={unit.id} isPanel />
    </Paper>
  );
}
