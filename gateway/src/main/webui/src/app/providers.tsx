import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { i18n } from '@/shared/i18n/i18n';
import { useLanguage } from '@/shared/i18n/use-language';
import { styles } from './styles';
import { themeOf } from './theme';

function Themed({ children }: { children: ReactNode }) {
  const language = useLanguage();
  return (
    <ThemeProvider theme={themeOf(language)}>
      <CssBaseline />
      {children}
    </ThemeProvider>
  );
}

export const Providers = ({ queryClient, children }: { queryClient: QueryClient; children: ReactNode }) => (
  <CacheProvider value={styles}>
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <Themed>{children}</Themed>
      </QueryClientProvider>
    </I18nextProvider>
  </CacheProvider>
);
