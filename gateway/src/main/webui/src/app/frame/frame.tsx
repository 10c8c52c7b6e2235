import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, type Location } from 'react-router';
import { LeaveGuard } from '@/shared/forms/leave-guard';
import { painted } from '@/shared/painted';
import { SessionGate } from '../session/session-gate';
import { ConnectionBanner } from './connection-banner';
import { BottomBar } from './bottom-bar';
import { FocusMain } from './focus-main';
import { whenAsked } from './later';
import { SideBar } from './side-bar';
import { TopBar } from './top-bar';

const offScreen = { position: 'absolute', left: 8, top: -60, zIndex: 'tooltip', bgcolor: 'background.paper', p: 1.5, '&:focus': { top: 8 } };

/** Every page that is opened by its address is `default`: each keeps its own place, not that of the one before. */
const place = ({ key, pathname }: Location) => (key === 'default' ? pathname : key);

/** What stays around every page; on a phone the navigation is at the bottom. */
export function Frame() {
  const { t } = useTranslation('frame');
  const isPhone = useMediaQuery(({ breakpoints }) => breakpoints.down('md'), { noSsr: true });
  useEffect(() => void painted().then(whenAsked).catch(() => undefined), []);
  return (
    <SessionGate>
      <LeaveGuard>
        <Link href="#main" sx={offScreen}>
          {t('skip')}
        </Link>
        <TopBar />
        <ConnectionBanner />
        <Box sx={{ display: 'flex' }}>
          {!isPhone && <SideBar />}
          <Box component="main" id="main" tabIndex={-1} sx={{ flexGrow: 1, minWidth: 0, maxWidth: 1280, mx: 'auto', px: { xs: 2, md: 4 }, pt: 3, pb: { xs: 12, md: 6 }, '&:focus': { outline: 'none' } }}>
            <Outlet />
          </Box>
        </Box>
        {isPhone && <BottomBar />}
        <FocusMain />
        <ScrollRestoration getKey={place} />
      </LeaveGuard>
    </SessionGate>
  );
}
