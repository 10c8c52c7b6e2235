import Container from '@mui/material/Container';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../frame/language-switch';

/** What is seen by who works under no assignment: one matter, and the language. */
export function PlainPage({ children }: { children: ReactNode }) {
  const { t } = useTranslation('frame');
  return (
    <Container component="main" maxWidth="sm" sx={{ py: 8 }}>
      <title>{t('name')}</title>
      <Stack spacing={3} sx={{ alignItems: 'flex-start' }}>
        <Stack direction="row" spacing={2} sx={{ alignItems: 'center', width: 1 }}>
          <img src="/icon.svg" alt="" width="40" height="40" />
          <Typography sx={{ fontWeight: 600, fontSize: '1.25rem', flexGrow: 1 }}>{t('name')}</Typography>
          <LanguageSwitch />
        </Stack>
        {children}
      </Stack>
    </Container>
  );
}
