import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { enUS, viVN } from '@mui/x-date-pickers/locales';
import type { ReactNode } from 'react';
import { useLanguage } from '@/shared/i18n/use-language';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/vi';

const texts = (locale: typeof viVN) => locale.components.MuiLocalizationProvider.defaultProps.localeText;

export function PickerLocale({ children }: { children: ReactNode }) {
  const isVietnamese = useLanguage() === 'vi';
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs} adapterLocale={isVietnamese ? 'vi' : 'en-gb'} localeText={texts(isVietnamese ? viVN : enUS)}>
      {children}
    </LocalizationProvider>
  );
}
