import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import { PageHead } from '@/shared/ui/page-head';

export function NotFound() {
  const { t } = useTranslation('frame');
  return (
    <>
      <PageHead title={t('notFound.title')} />
      <Typography sx={{ mb: 2 }}>{t('notFound.text')}</Typography>
      <Button variant="contained" component={Link} to={paths.home()}>
        {t('notFound.home')}
      </Button>
    </>
  );
}
