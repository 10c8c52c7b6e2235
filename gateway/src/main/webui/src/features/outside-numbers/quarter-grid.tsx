import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { OutsideNumber } from '@/generated/reporting/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { QuarterCell } from './quarter-cell';
import { quartersOf, sumOf, yearsOf, type Period } from './quarters';

interface Props {
  programme: Period;
  known: Map<string, OutsideNumber[]>;
  unit: string;
  onOpen: (quarter: string) => void;
}

/** A row of four quarters per year; on a phone a card per year with two by two. */
export function QuarterGrid({ programme, known, unit, onOpen }: Props) {
  const { t } = useTranslation('outsideNumbers');
  return (
    <Box component="section" aria-label={t('grid')} sx={{ display: 'grid', gap: 2 }}>
      {yearsOf(programme).map((year) => (
        <Year key={year} year={year} known={known} unit={unit} onOpen={onOpen} />
      ))}
    </Box>
  );
}

function Year({ year, known, unit, onOpen }: Omit<Props, 'programme'> & { year: number }) {
  const { t } = useTranslation('outsideNumbers');
  const format = useFormat();
  const quarters = quartersOf(year);
  const all = quarters.flatMap((quarter) => known.get(quarter) ?? []);
  const covered = quarters.filter((quarter) => known.has(quarter)).length;
  return (
    <Paper sx={{ p: 2, display: 'grid', gap: 2, gridTemplateColumns: { md: '150px 1fr' }, alignItems: 'center' }}>
      <Box sx={{ display: { xs: 'flex', md: 'block' }, justifyContent: 'space-between', alignItems: 'baseline' }}>
        <Typography variant="h2">{t('year', { year })}</Typography>
        <Typography component="div" variant="body2" color="textSecondary" sx={{ textAlign: { xs: 'right', md: 'left' } }}>
          <div>{covered === 0 ? t('yearEmpty') : t('yearSum', { sum: format.number(sumOf(all)) })}</div>
          <div>{covered > 0 && t('yearCovered', { covered })}</div>
        </Typography>
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' } }}>
        {quarters.map((quarter) => (
          <QuarterCell
            key={quarter}
            quarter={quarter}
            numbers={known.get(quarter) ?? []}
            unit={unit}
            onOpen={() => {
              onOpen(quarter);
            }}
          />
        ))}
      </Box>
    </Paper>
  );
}
