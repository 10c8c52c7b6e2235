import { fireEvent, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderApp } from '@mock/render-app';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import { paths } from '@/shared/paths';
import { Component } from './roster-imports-page';

const page = () => renderPage(Component, { path: paths.rosterImports(':id'), at: paths.rosterImports(world.branch) });

const workbook = (name = 'danh-sach.xlsx', size = 10) => {
  const file = new File(['0123456789'], name);
  Object.defineProperty(file, 'size', { value: size });
  return file;
};

const drop = async (...files: File[]) => fireEvent.drop(await screen.findByTestId('drop'), { dataTransfer: { files } });

/** Every upload that arrives. */
function listen(answers: number[]) {
  const sent: { address: URL; key: string | null }[] = [];
  server.use(
    http.post('*/api/rosters', ({ request }) => {
      sent.push({ address: new URL(request.url), key: request.headers.get('Idempotency-Key') });
      const status = answers[sent.length - 1] ?? 202;
      return status === 202 ? HttpResponse.json({ id: world.roster }, { status }) : HttpResponse.error();
    }),
  );
  return sent;
}

test('a dropped file is only checked, and leads to its check', async () => {
  const sent = listen([]);
  const { router } = page();

  await drop(workbook());

  await waitFor(() => {
    expect(router.state.location.pathname).toBe(paths.rosterImport(world.branch, world.roster));
  });
  expect(sent.map(({ address }) => address.search)).toEqual([`?unit=${world.branch}&dryRun=true`]);
});

test.each([
  ['is neither XLSX nor CSV', [workbook('danh-sach.pdf')], /không phải XLSX hay CSV/],
  ['is too large', [workbook('danh-sach.xlsx', 33 * 1024 * 1024)], /nặng 33 MB, quá 32 MB/],
  ['is empty', [workbook('danh-sach.csv', 0)], /không có nội dung/],
  ['is not alone', [workbook(), workbook()], /chỉ nhập một tệp/],
])('sends nothing that %s', async (_, files, sentence) => {
  const sent = listen([]);
  page();

  await drop(...files);

  expect(await screen.findByText(sentence)).toBeVisible();
  expect(sent).toEqual([]);
});

test('keeps the file when the connection breaks, and sends it again under the same key', async () => {
  const sent = listen([0, 0, 0, 0]);
  const { router } = page();

  await drop(workbook());
  fireEvent.click(await screen.findByText('Gửi lại'));

  await waitFor(() => {
    expect(router.state.location.pathname).toBe(paths.rosterImport(world.branch, world.roster));
  });
  expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
});

test('keeps the file through another sign-in', async () => {
  const sent: (string | null)[] = [];
  server.use(
    http.post('*/api/rosters', ({ request }) => {
      sent.push(request.headers.get('Idempotency-Key'));
      return sent.length === 1 ? HttpResponse.json({ status: 401 }, { status: 401 }) : HttpResponse.json({ id: world.roster }, { status: 202 });
    }),
  );
  const { router } = renderApp(paths.rosterImports(world.branch));
  await drop(workbook());

  const again = await screen.findByRole('link', { name: 'Đăng nhập lại' });
  expect(again).toHaveAttribute('target', '_blank');
  window.dispatchEvent(new Event('focus'));
  fireEvent.click(await screen.findByText('Gửi lại'));

  await waitFor(() => {
    expect(router.state.location.pathname).toBe(paths.rosterImport(world.branch, world.roster));
  });
  expect(new Set(sent).size).toBe(1);
});

test('shows what is at work and what waits to be confirmed', async () => {
  const [one] = [{ id: world.roster, status: 'running', dryRun: true, unit: world.branch, handedInAt: '2026-11-20T02:15:00Z', finishedAt: null, rows: 3, accepted: 0, created: 0, changed: 0, moved: 0, left: 0, unchanged: 0, rejected: 0, possibleDuplicates: 0, failure: null, rehearsal: null, run: null, runnableUntil: null }];
  const other = { ...one, id: world.selection, status: 'done', accepted: 4, runnableUntil: new Date(Date.now() + 60_000).toISOString() };
  server.use(http.get('*/api/rosters', () => HttpResponse.json({ items: [one, other], nextCursor: null })));
  page();

  expect(await screen.findByText('Đang chạy')).toBeVisible();
  expect(screen.getByText('Chờ bạn xác nhận')).toBeVisible();
  expect(screen.getAllByRole('link', { name: '09:15:00 20/11/2026' })[0]).toHaveAttribute('href', paths.rosterImport(world.branch, world.roster));
});
