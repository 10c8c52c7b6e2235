import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import Toolbar from '@mui/material/Toolbar';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import { AccountMenu } from './account-menu';
import { LanguageSwitch } from './language-switch';

export function TopBar() {
  const { t } = useTranslation('frame');
  return (
    <AppBar position="sticky" elevation={0} sx={{ zIndex: 'drawer' }}>
      <Toolbar sx={{ minHeight: { xs: 56, md: 64 }, gap: 1 }}>
        <Box component={Link} to={paths.home()} sx={{ display: 'flex', alignItems: 'center', gap: 1, color: 'inherit', textDecoration: 'none', fontWeight: 600, fontSize: '1.125rem', whiteSpace: 'nowrap', flexShrink: 0, minHeight: 44, '&:focus-visible': { outlineColor: '#fff' } }}>
          <img src="/icon.svg" alt="" width="32" height="32" />
          {t('name')}
        </Box>
        <Box sx={{ flexGrow: 1 }} />
        <AccountMenu />
        <LanguageSwitch />
      </Toolbar>
    </AppBar>
  );
}
