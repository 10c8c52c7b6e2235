import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ReorganisationPreview } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';

const shown = ['established', 'closed', 'moved', 'renamed', 'recoded', 'relevelled', 'members', 'placed', 'assignments'] as const;

/** Of what it touches, how much. */
export function Counts({ counts }: { counts: ReorganisationPreview['counts'] }) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  return (
    <section aria-label={t('counts.label')}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(3, minmax(0, 1fr))', lg: 'repeat(5, minmax(0, 1fr))' } }}>
        {shown.map((each) => (
          <Paper key={each} sx={{ p: 2, display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' }}>
            <Typography component="dt" variant="body2" color="textSecondary">
              {t(`counts.${each}`)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, fontSize: '1.75rem', fontWeight: 600, lineHeight: 1.3 }}>
              {format.number(counts[each])}
            </Typography>
          </Paper>
        ))}
      </Box>
    </section>
  );
}
