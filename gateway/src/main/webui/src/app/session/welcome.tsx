import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useLanguage } from '@/shared/i18n/use-language';
import { signInPath } from '@/shared/paths';
import { PlainPage } from './plain-page';

/** What somebody sees who is not signed in; signing in comes back to the address that was asked for. */
export function Welcome() {
  const { t } = useTranslation('frame');
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const asked = new URLSearchParams(search);
  const failed = asked.get('sign-in') === 'failed';
  asked.delete('sign-in');
  const to = asked.size > 0 ? `${pathname}?${asked.toString()}` : pathname;
  return (
    <PlainPage>
      {failed && <Alert severity="error">{t('signInFailed')}</Alert>}
      <Typography variant="h1">{t('welcome.title')}</Typography>
      <Typography color="textSecondary">{t('welcome.lead')}</Typography>
      <Button variant="contained" size="large" href={signInPath(to, language)}>
        {t('signIn')}
      </Button>
    </PlainPage>
  );
}
