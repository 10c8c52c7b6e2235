import { screen } from '@testing-library/react';
import { delay, http } from 'msw';
import { afterEach, expect, test } from 'vitest';
import { impatientClient } from '@mock/impatient';
import { renderApp } from '@mock/render-app';
import { server } from '@mock/server';
import { world } from '@mock/world';
import { meQueryKey } from '@/generated/members/@tanstack/react-query.gen';
import { readProgressQueryKey } from '@/generated/reporting/@tanstack/react-query.gen';
import { paths } from '@/shared/paths';
import { takeFirst } from './first-picture';

afterEach(() => {
  history.replaceState(null, '', '/');
});

async function taken(at: string, client = impatientClient(() => undefined)) {
  history.replaceState(null, '', at);
  await takeFirst(client);
  return client.getQueryCache().findAll().filter(({ state }) => state.data !== undefined).map(({ queryKey }) => queryKey);
}

test('whoever comes to the door is led to the own unit, whose figures are there', async () => {
  const keys = await taken('/');

  expect(location.pathname).toBe(paths.unit(world.commune));
  expect(keys).toContainEqual(meQueryKey());
  expect(keys).toContainEqual(readProgressQueryKey({ query: { unit: world.commune, programme: '2021-2025', from: '2021-01', to: '2025-12' } }));
});

test('another page waits for who one is, and for nothing else', async () => {
  expect(await taken(paths.members(world.commune))).toEqual([meQueryKey()]);
  expect(location.pathname).toBe(paths.members(world.commune));
});

test('what takes longer than a moment is not waited for', async () => {
  server.use(http.get('*/api/progress', () => delay('infinite')));

  expect(await taken('/')).toContainEqual(meQueryKey());
  expect(location.pathname).toBe(paths.unit(world.commune));
});

test('whoever is not signed in stays at the door, and is asked for once', async () => {
  let asked = 0;
  server.use(
    http.get('*/api/me', () => {
      asked += 1;
      return new Response(null, { status: 401 });
    }),
  );
  const client = impatientClient(() => undefined);

  expect(await taken('/', client)).toEqual([]);
  expect(location.pathname).toBe('/');
  renderApp('/', client);
  expect(await screen.findByRole('link', { name: 'Đăng nhập' })).toBeVisible();
  expect(asked).toBe(1);
});
