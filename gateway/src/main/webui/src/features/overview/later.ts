import { lazy } from 'react';
import { painted } from '@/shared/painted';

const rest = () => painted().then(() => import('./rest'));

/** What the figures do not wait for: it comes by itself as soon as they stand. */
export const Choices = lazy(() => rest().then(({ Choices: component }) => ({ default: component })));
export const Below = lazy(() => rest().then(({ Below: component }) => ({ default: component })));
