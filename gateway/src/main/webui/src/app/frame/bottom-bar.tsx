import MoreIcon from '@mui/icons-material/MoreHorizOutlined';
import BottomNavigation from '@mui/material/BottomNavigation';
import BottomNavigationAction from '@mui/material/BottomNavigationAction';
import Paper from '@mui/material/Paper';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnchor } from '@/shared/ui/use-anchor';
import { features } from '../navigation';
import { MoreMenu } from './later';
import { useEntries } from './use-entries';

const places = 5;

/** The navigation of a phone: what fits, the rest under “more”. */
export function BottomBar() {
  const { t } = useTranslation(['frame', ...features]);
  const { entries, current } = useEntries();
  const { anchor, wasOpened, open, close } = useAnchor();
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
            onClick={open}
          />
        )}
      </BottomNavigation>
      {wasOpened && (
        <Suspense>
          <MoreMenu entries={rest} current={current} anchor={anchor} onClose={close} />
        </Suspense>
      )}
    </Paper>
  );
}
