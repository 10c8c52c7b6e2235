import { http, HttpResponse, type HttpHandler } from 'msw';
import { me } from './me';
import { progressHandlers } from './progress';
import { memberHandlers } from './members';
import { rosterHandlers } from './rosters';
import { unitHandlers } from './units';

/** What an example cannot say: answers that depend on what was asked, and the gateway's own paths. */
export const overrides: HttpHandler[] = [
  http.get('*/api/me', () => HttpResponse.json(me)),
  ...unitHandlers,
  ...memberHandlers,
  ...rosterHandlers,
  ...progressHandlers,
  http.post('*/sign-out', () => new HttpResponse(null, { status: 204 })),
];
