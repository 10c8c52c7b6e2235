import { lazy } from 'react';

/** What shows itself only when it is asked for. It comes after the first page, before anybody asks: the server may be a newer one by then. */
export const whenAsked = () => import('./when-asked');

export const AccountChoices = lazy(() => whenAsked().then(({ AccountChoices: component }) => ({ default: component })));
export const MoreMenu = lazy(() => whenAsked().then(({ MoreMenu: component }) => ({ default: component })));
export const SessionEndDialog = lazy(() => whenAsked().then(({ SessionEndDialog: component }) => ({ default: component })));
