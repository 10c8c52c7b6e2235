import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { server } from '@mock/server';
import { send } from './client';

const address = new URL('/api/anything', location.origin);

test('a change carries the CSRF token of the cookie, a read does not', async () => {
  document.cookie = 'XSRF-TOKEN=a-token';
  const tokens: (string | null)[] = [];
  server.use(
    http.all('*/api/anything', ({ request }) => {
      tokens.push(request.headers.get('X-XSRF-TOKEN'));
      return new HttpResponse(null, { status: 204 });
    }),
  );

  await send(address);
  await send(address, { method: 'POST' });

  expect(tokens).toEqual([null, 'a-token']);
});

test('a refusal says the fields it names', async () => {
  const problem = { type: '/problems/invalid', title: 'Sai', status: 422, errors: [{ field: 'on', rule: 'Chưa đến ngày' }] };
  server.use(
    http.get('*/api/anything', () =>
      HttpResponse.json(problem, { status: 422, headers: { 'Content-Type': 'application/problem+json' } }),
    ),
  );

  await expect(send(address)).rejects.toMatchObject({ ...problem, isPassing: false });
});

test('no answer is a lost connection, which passes', async () => {
  server.use(http.get('*/api/anything', () => HttpResponse.error()));

  await expect(send(address)).rejects.toMatchObject({ status: 0, isPassing: true });
});

test('says how long to wait', async () => {
  server.use(http.get('*/api/anything', () => new HttpResponse(null, { status: 503, headers: { 'Retry-After': '7' } })));

  await expect(send(address)).rejects.toMatchObject({ status: 503, retryAfterSeconds: 7, isPassing: true });
});
