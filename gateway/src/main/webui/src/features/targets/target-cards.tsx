import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { TermHead } from '@/shared/ui/term-head';
import { Reached } from './reached';
import { TargetOf } from './target-of';
import type { ListProps } from './target-table';
import { counted } from './years';

/** A card per year: what the table shows, for a phone. */
export function TargetCards({ years, onChoose }: ListProps) {
  const { t } = useTranslation(['targets', 'terms']);
  const format = useFormat();
  return (
    <Box component="section" aria-label={t('targets:table')} sx={{ display: 'grid', gap: 2, mb: 4 }}>
      {years.map(({ year, standings }, index) => (
        <Paper key={year ?? 'all'} sx={{ p: 2 }}>
          <Typography variant="h2" sx={{ mb: 1 }}>
            {year ? t('targets:yearOf', { year }) : t('targets:wholePeriod')}
          </Typography>
          {counted.map((indicator) => (
            <Box key={indicator} sx={{ pt: 1, borderTop: '1px solid', borderColor: 'divider' }}>
              <Typography component="div" sx={{ fontWeight: 600 }}>
                <TermHead term={index === 0 ? indicator : undefined}>{t(`terms:${indicator}.term`)}</TermHead>
              </Typography>
              <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '1.3fr 1fr 1fr' }}>
                <Named name={t('targets:target')}>
                  <TargetOf year={year} indicator={indicator} standing={standings[indicator]} onChoose={onChoose} />
                </Named>
                <Named name={t('targets:result')}>{format.number(standings[indicator].value)}</Named>
                <Named name={t('targets:reached')}>
                  <Reached standing={standings[indicator]} />
                </Named>
              </Box>
            </Box>
          ))}
        </Paper>
      ))}
    </Box>
  );
}

function Named({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <Typography component="dt" variant="body2" color="textSecondary">
        {name}
      </Typography>
      <Box component="dd" sx={{ m: 0, minHeight: 44, display: 'flex', alignItems: 'center' }}>
        {children}
      </Box>
    </div>
  );
}
