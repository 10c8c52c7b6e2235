import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '@/shared/i18n/i18n';
import { useLanguage } from '@/shared/i18n/use-language';

/** Names the other language in that language. */
export function LanguageSwitch() {
  const { t } = useTranslation('frame');
  const other = useLanguage() === 'vi' ? 'en' : 'vi';
  return (
    <Button color="inherit" lang={other} sx={{ whiteSpace: 'nowrap', flexShrink: 0 }} onClick={() => void changeLanguage(other)}>
      {t('switchLanguage')}
    </Button>
  );
}
