import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';

/** Where a page fails in a way nobody foresaw: the frame stays, the page says so. */
export function Broken() {
  const { t } = useTranslation('frame');
  return (
    <Container role="alert" maxWidth="sm" sx={{ py: 6 }}>
      <title>{`${t('broken.title')} · ${t('name')}`}</title>
      <Typography variant="h1" sx={{ mb: 2 }}>
        {t('broken.title')}
      </Typography>
      <Typography sx={{ mb: 2 }}>{t('broken.text')}</Typography>
      <Button
        variant="contained"
        onClick={() => {
          location.reload();
        }}
      >
        {t('broken.reload')}
      </Button>
    </Container>
  );
}
