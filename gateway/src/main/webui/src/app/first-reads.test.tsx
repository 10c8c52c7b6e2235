import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { renderApp } from '@mock/render-app';
import { server } from '@mock/server';
import { world } from '@mock/world';
import { readFirst, takeAnswer } from '@/shared/api/first-reads';
import { paths } from '@/shared/paths';

afterEach(() => {
  server.events.removeAllListeners();
  takeAnswer(new Request(new URL('/api/me', location.origin)));
  history.replaceState(null, '', '/');
});

function asked() {
  const urls: string[] = [];
  server.events.on('request:start', ({ request }) => {
    const { pathname } = new URL(request.url);
    if (['/api/me', '/api/programmes', '/api/progress'].includes(pathname)) urls.push(pathname);
  });
  return urls;
}

test('the page takes the answers that were asked for before it was there, and asks for none of them again', async () => {
  const urls = asked();
  history.replaceState(null, '', paths.unit(world.province));
  await readFirst();
  renderApp(paths.unit(world.province));

  expect(await screen.findByText('9.237')).toBeVisible();
  expect(urls.toSorted()).toEqual(['/api/me', '/api/programmes', '/api/progress']);
});

test('an answer is taken once: what is asked again is read again', async () => {
  const urls = asked();
  history.replaceState(null, '', paths.unit(world.province));
  await readFirst();
  renderApp(paths.unit(world.province)).unmount();
  renderApp(paths.unit(world.province));

  expect(await screen.findByText('9.237')).toBeVisible();
  expect(urls.filter((url) => url === '/api/me').length).toBeGreaterThan(1);
});

test.each([
  ['another page', `${paths.members(world.province)}`],
  ['a period of its own', `${paths.unit(world.province)}?period=2023`],
])('for %s only who one is is asked ahead', async (_, address) => {
  const urls = asked();
  history.replaceState(null, '', address);
  await readFirst();

  expect(urls).toEqual(['/api/me']);
});
