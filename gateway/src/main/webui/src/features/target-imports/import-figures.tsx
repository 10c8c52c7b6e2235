import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '@/generated/reporting/types.gen';
import { useFormat } from '@/shared/format/use-format';

const figures = ['rows', 'accepted', 'unchanged', 'rejected'] as const;

/** What becomes of the rows, in numbers. */
export function ImportFigures({ report }: { report: ImportReport }) {
  const { t } = useTranslation('targetImports');
  const format = useFormat();
  return (
    <section aria-label={t('figures.label')}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', md: 'repeat(4, minmax(0, 1fr))' } }}>
        {figures.map((figure) => {
          const isWrong = figure === 'rejected' && report.rejected > 0;
          return (
            <Paper key={figure} sx={{ p: 2, display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end', ...(isWrong ? { borderColor: 'error.main' } : {}) }}>
              <Typography component="dt" variant="body2" color="textSecondary">
                {t(`figures.${figure}`)}
              </Typography>
              <Typography component="dd" sx={{ m: 0, fontSize: '1.75rem', fontWeight: 600, lineHeight: 1.3, color: isWrong ? 'error.main' : 'text.primary' }}>
                {format.number(report[figure])}
              </Typography>
            </Paper>
          );
        })}
      </Box>
    </section>
  );
}
