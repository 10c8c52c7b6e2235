import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** A new page begins at its beginning, for the keyboard and for a screen reader too; the first one begins by itself. */
export function FocusMain() {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
