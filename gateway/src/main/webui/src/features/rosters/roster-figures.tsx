import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { RosterSummary } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { TermHead } from '@/shared/ui/term-head';
import type { Term } from '@/shared/ui/term-help';
import { notTaken } from './stage';

const figures = ['created', 'changed', 'moved', 'left', 'unchanged', 'rejected'] as const;

const explained: Partial<Record<(typeof figures)[number], Term>> = { moved: 'transfer', left: 'maturity' };

/** What becomes of the rows, in numbers. */
export function RosterFigures({ roster }: { roster: RosterSummary }) {
  const { t } = useTranslation('rosters');
  const format = useFormat();
  const isNotTaken = (figure: string) => figure === 'rejected' && notTaken(roster) > 0;
  return (
    <section aria-label={t('figures.label')}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(3, minmax(0, 1fr))', md: 'repeat(6, minmax(0, 1fr))' } }}>
        {figures.map((figure) => (
          <Paper key={figure} sx={{ p: 2, display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end', ...(isNotTaken(figure) ? { borderColor: 'error.main' } : {}) }}>
            <Typography component="dt" variant="body2" color="textSecondary">
              <TermHead term={explained[figure]}>{t(`figures.${figure}`)}</TermHead>
            </Typography>
            <Typography component="dd" sx={{ m: 0, fontSize: '1.75rem', fontWeight: 600, lineHeight: 1.3, color: isNotTaken(figure) ? 'error.main' : 'text.primary' }}>
              {format.number(figure === 'rejected' ? notTaken(roster) : roster[figure])}
            </Typography>
          </Paper>
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {t('figures.of', { number: format.number(roster.rows) })}
        {roster.possibleDuplicates > 0 && ` · ${t('figures.duplicates', { number: format.number(roster.possibleDuplicates) })}`}
      </Typography>
    </section>
  );
}
