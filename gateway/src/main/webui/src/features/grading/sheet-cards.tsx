import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useTranslation } from 'react-i18next';
import { RowHead } from './row-head';
import { Check, Grade, Review, Training } from './sheet-fields';
import type { Line } from './sheet-form';

/** The sheet on a narrow screen: a card for each member, its fields one below the other. */
export function SheetCards({ lines }: { lines: Line[] }) {
  const { t } = useTranslation('grading');
  return (
    <Box component="ul" aria-label={t('title')} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {lines.map(({ said, isChanged, ...fields }) => (
        <Box component="li" key={fields.row.member} sx={{ pb: 1.5 }}>
          <Paper component="section" aria-label={fields.row.fullName} sx={{ p: 2, ...(isChanged && { borderColor: 'primary.main' }) }}>
            <RowHead row={fields.row} said={said} isChanged={isChanged} />
            <Box sx={{ mt: 2, display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' } }}>
              <Grade {...fields} isNamed />
              <Training {...fields} isNamed />
              <Review {...fields} isNamed />
              <Check {...fields} isNamed />
            </Box>
          </Paper>
        </Box>
      ))}
    </Box>
  );
}
