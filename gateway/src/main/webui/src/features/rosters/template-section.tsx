import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { DownloadButton } from '@/shared/ui/download-button';

/** The empty workbook, for who starts from nothing. */
export function TemplateSection() {
  const { t } = useTranslation('rosters');
  return (
    <Paper component="section" sx={{ p: { xs: 2, md: 3 }, height: '100%' }}>
      <Typography variant="h2" gutterBottom>
        {t('template.title')}
      </Typography>
      <Typography sx={{ mb: 2 }}>{t('template.text')}</Typography>
      <DownloadButton path="/api/rosters/template" name={t('template.name')} icon={<DownloadIcon />}>
        {t('template.action')}
      </DownloadButton>
    </Paper>
  );
}
