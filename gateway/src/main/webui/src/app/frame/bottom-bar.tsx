import MoreIcon from '@mui/icons-material/MoreHorizOutlined';
import BottomNavigation from '@mui/material/BottomNavigation';
import BottomNavigationAction from '@mui/material/BottomNavigationAction';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { features } from '../navigation';
import { useEntries } from './use-entries';

const places = 5;

/** The navigation of a phone: what fits, the rest under “more”. */
export function BottomBar() {
  const { t } = useTranslation(['frame', ...features]);
  const { entries, current } = useEntries();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const fits = entries.length <= places ? entries : entries.slice(0, places - 1);
  const rest = entries.slice(fits.length);
  return (
    <Paper component="nav" aria-label={t('frame:navigation')} sx={{ display: { md: 'none' }, position: 'fixed', bottom: 0, left: 0, right: 0, zIndex: 'appBar', borderRadius: 0, borderWidth: '1px 0 0' }}>
      <BottomNavigation showLabels value={current ?? ''} sx={{ height: 64, '& .MuiBottomNavigationAction-root': { minWidth: 0, px: 0.5, color: 'text.secondary', '&.Mui-selected': { color: 'primary.main' } } }}>
        {fits.map(({ feature, brief, to, icon: Icon }) => (
          <BottomNavigationAction
            key={feature}
            value={feature}
            label={t(brief ?? `${feature}:title`)}
            aria-label={t(`${feature}:title`)}
            icon={<Icon />}
            component={Link}
            to={to}
            aria-current={feature === current ? 'page' : undefined}
          />
        ))}
        {rest.length > 0 && (
          <BottomNavigationAction
            value="more"
            label={t('frame:more')}
            icon={<MoreIcon />}
            aria-haspopup="menu"
            onClick={({ currentTarget }) => {
              setAnchor(currentTarget);
            }}
          />
        )}
      </BottomNavigation>
      <Menu
        anchorEl={anchor ?? null}
        open={anchor !== undefined}
        onClose={() => {
          setAnchor(undefined);
        }}
      >
        {rest.map(({ feature, to }) => (
          <MenuItem
            key={feature}
            component={Link}
            to={to}
            selected={feature === current}
            onClick={() => {
              setAnchor(undefined);
            }}
            sx={{ minHeight: 44 }}
          >
            {t(`${feature}:title`)}
          </MenuItem>
        ))}
      </Menu>
    </Paper>
  );
}
