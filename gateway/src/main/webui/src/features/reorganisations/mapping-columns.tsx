import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { TemplateButton } from '@/shared/imports/template-button';

/** As the service reads them, whatever the language of the page. */
const columns = [
  'old_province_code', 'old_district_code', 'old_ward_code', 'old_ward_is_split',
  'new_province_code', 'new_province_name', 'new_ward_code', 'new_ward_name',
] as const;

/** An empty file with the columns, and what belongs into each. */
export function MappingColumns() {
  const { t } = useTranslation('reorganising');
  return (
    <Paper component="section" sx={{ p: { xs: 2, md: 3 } }}>
      <Typography variant="h2" gutterBottom>
        {t('import.template')}
      </Typography>
      <Typography gutterBottom>{t('import.rows')}</Typography>
      <Box component="dl" sx={{ m: 0, mb: 2 }}>
        {columns.map((column) => (
          <Box key={column} sx={{ mb: 1 }}>
            <Typography component="dt" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
              {column}
            </Typography>
            <Typography component="dd" color="textSecondary" sx={{ m: 0 }}>
              {t(`import.columns.${column}`)}
            </Typography>
          </Box>
        ))}
      </Box>
      <TemplateButton columns={columns} name={t('import.templateName')}>
        {t('import.download')}
      </TemplateButton>
    </Paper>
  );
}
