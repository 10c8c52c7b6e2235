import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { features } from '../navigation';
import { useEntries } from './use-entries';

export function SideBar() {
  const { t } = useTranslation(['frame', ...features]);
  const { entries, current } = useEntries();
  return (
    <Box
      component="nav"
      aria-label={t('frame:navigation')}
      sx={{ display: { xs: 'none', md: 'block' }, width: 232, flexShrink: 0, position: 'sticky', top: 64, alignSelf: 'flex-start', height: 'calc(100vh - 64px)', borderRight: 1, borderColor: 'divider', bgcolor: 'background.paper', overflowY: 'auto' }}
    >
      <List sx={{ px: 1, py: 2 }}>
        {entries.map(({ feature, to, icon: Icon }) => (
          <ListItem key={feature} disablePadding sx={{ mb: 0.5 }}>
            <ListItemButton
              component={Link}
              to={to}
              selected={feature === current}
              aria-current={feature === current ? 'page' : undefined}
              sx={{ borderRadius: 1, minHeight: 44 }}
            >
              <ListItemIcon sx={{ minWidth: 40, color: feature === current ? 'primary.main' : 'text.secondary' }}>
                <Icon />
              </ListItemIcon>
              <ListItemText primary={t(`${feature}:title`)} slotProps={{ primary: { sx: { fontWeight: feature === current ? 600 : 400 } } }} />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </Box>
  );
}
