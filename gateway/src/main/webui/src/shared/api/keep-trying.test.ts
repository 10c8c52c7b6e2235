import { QueryObserver } from '@tanstack/react-query';
import { waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, expect, test, vi } from 'vitest';
import { impatientClient } from '@mock/impatient';
import { server } from '@mock/server';
import { send } from './client';
import { connectionIsLost } from './connection';
import { keepTrying } from './keep-trying';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A page that shows what an address answers. */
function shown(aSecond: number) {
  const client = impatientClient(vi.fn());
  const observer = new QueryObserver(client, {
    queryKey: ['thing'],
    queryFn: async () => (await send(new URL('/api/thing', location.origin))).text(),
  });
  ends.push(keepTrying(client, aSecond), observer.subscribe(() => undefined));
  return () => observer.getCurrentResult();
}

const answer = (thing: () => Response, me: () => Response = () => HttpResponse.json({})) => {
  let asked = 0;
  server.use(
    http.get('*/api/me', me),
    http.get('*/api/thing', () => {
      asked += 1;
      return thing();
    }),
  );
  return () => asked;
};

const broken = () => HttpResponse.error();

test('what failed for want of a connection comes when the connection is back, however long that takes', async () => {
  const asked = answer(broken, broken);
  const page = shown(2);
  await waitFor(() => { expect(page().status).toBe('error'); });
  expect(connectionIsLost()).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(asked()).toBe(4); // as often as any read; from then on one cheap question asks whether it is back

  answer(() => HttpResponse.text('here'));
  await waitFor(() => { expect(page().data).toBe('here'); });
  expect(connectionIsLost()).toBe(false);
});

test('a service that is away is asked again, too', async () => {
  answer(() => HttpResponse.json({ status: 503 }, { status: 503 }));
  const page = shown(2);
  await waitFor(() => { expect(page().status).toBe('error'); });

  answer(() => HttpResponse.text('here'));
  await waitFor(() => { expect(page().data).toBe('here'); });
});

test('what is refused is not asked again', async () => {
  const asked = answer(() => HttpResponse.json({ status: 404 }, { status: 404 }));
  const page = shown(1);
  await waitFor(() => { expect(page().status).toBe('error'); });
  await new Promise((resolve) => setTimeout(resolve, 50));

  expect(asked()).toBe(1);
});

test('the browser that says it is back is believed at once', async () => {
  answer(broken, broken);
  const page = shown(600_000);
  await waitFor(() => { expect(page().status).toBe('error'); });

  answer(() => HttpResponse.text('here'));
  window.dispatchEvent(new Event('online'));
  await waitFor(() => { expect(page().data).toBe('here'); });
});

test('a window that comes to the front asks once, though the browser says it twice', async () => {
  let asked = 0;
  answer(broken, () => {
    asked += 1;
    return broken();
  });
  const page = shown(600_000);
  await waitFor(() => { expect(page().status).toBe('error'); });

  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('focus'));
  await waitFor(() => { expect(asked).toBe(1); });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked).toBe(1);
});
