import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readUnitOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { Programme } from '@/generated/reporting/types.gen';
import { TemplateButton } from '@/shared/imports/template-button';
import { TermHead } from '@/shared/ui/term-head';

/** As the service reads them; Vietnamese whatever the language of the page. */
const columns = { unit: 'Mã đơn vị', year: 'Năm', indicator: 'Chỉ tiêu', amount: 'Số lượng', reason: 'Lý do' } as const;

/** An empty file with the columns, and what belongs into each. */
export function TemplateSection({ unit, programme: { from, to } }: { unit: string; programme: Programme }) {
  const { t } = useTranslation('targetImports');
  const { data: about } = useQuery(readUnitOptions({ path: { id: unit } }));
  const rules = {
    unit: t('template.unit', { code: about?.code ?? '…' }),
    year: t('template.year', { first: from.slice(0, 4), last: to.slice(0, 4) }),
    indicator: t('template.indicator'),
    amount: t('template.amount'),
    reason: t('template.reason'),
  };
  return (
    <Paper component="section" sx={{ p: { xs: 2, md: 3 } }}>
      <Typography variant="h2" gutterBottom>
        {t('template.title')}
      </Typography>
      <Typography gutterBottom>{t('template.text')}</Typography>
      <Box component="dl" sx={{ m: 0, mb: 2, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 1.5, rowGap: 0.5 }}>
        {(Object.keys(columns) as (keyof typeof columns)[]).map((column) => (
          <Box key={column} sx={{ display: 'contents' }}>
            <Typography component="dt" sx={{ fontWeight: 600 }}>
              <TermHead term={column === 'indicator' ? 'target' : undefined}>{columns[column]}</TermHead>
            </Typography>
            <Typography component="dd" color="textSecondary" sx={{ m: 0 }}>
              {rules[column]}
            </Typography>
          </Box>
        ))}
      </Box>
      <TemplateButton columns={Object.values(columns)} name={t('template.name')}>
        {t('template.action')}
      </TemplateButton>
    </Paper>
  );
}
