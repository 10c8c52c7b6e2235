import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { operations } from '@mock/contracts';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import type { RosterReport, RosterSummary } from '@/generated/members/types.gen';
import { paths } from '@/shared/paths';
import { Component } from './roster-import-page';

const page = () =>
  renderPage(Component, { path: paths.rosterImport(':id', ':importId'), at: paths.rosterImport(world.branch, world.roster) });

const example = operations.find(({ id }) => id === 'readRoster')?.examples[0] as RosterReport;
const tomorrow = new Date(Date.now() + 86_400_000).toISOString();

const answer = (...reports: Partial<RosterReport>[]) => {
  let asked = 0;
  server.use(
    http.get('*/api/rosters', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.get('*/api/rosters/:id', () => {
      const report = reports[Math.min(asked, reports.length - 1)];
      asked += 1;
      return HttpResponse.json({ ...example, runnableUntil: tomorrow, ...report });
    }),
  );
};

test('says how far it is until it is done', async () => {
  answer({ status: 'running', rows: 1200, accepted: 290, unchanged: 5, rejected: 4, possibleDuplicates: 1 }, {});
  page();

  expect(await screen.findByText('Đã xử lý 300 / 1.200 dòng.')).toBeVisible();
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '25');
  expect(screen.getByText(/Bạn có thể đóng trang này/)).toBeVisible();
  expect(await screen.findByText('Kiểm tra xong. Chưa có gì được ghi.')).toBeVisible();
});

test('asks only how far it is while it is at work, and once what is wrong', async () => {
  const states: Partial<RosterSummary>[] = [{ status: 'waiting' }, { status: 'running', rows: 1200, rejected: 300 }, {}];
  let reports = 0;
  server.use(
    http.get('*/api/rosters', () => HttpResponse.json({ items: [{ ...example, ...(states.length > 1 ? states.shift() : states[0]) }], nextCursor: null })),
    http.get('*/api/rosters/:id', () => {
      reports += 1;
      return HttpResponse.json({ ...example, runnableUntil: tomorrow });
    }),
  );
  page();

  expect(await screen.findByText('Tệp đã nhận, đang chờ đến lượt.')).toBeVisible();
  expect(await screen.findByText('Đã xử lý 330 / 1.200 dòng.', undefined, { timeout: 5000 })).toBeVisible();
  expect(reports).toBe(0);
  expect(await screen.findByText('Kiểm tra xong. Chưa có gì được ghi.', undefined, { timeout: 5000 })).toBeVisible();
  window.dispatchEvent(new Event('focus'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(reports).toBe(1);
});

test('shows what is wrong by row, and by column when asked', async () => {
  answer({});
  page();

  const table = within(await screen.findByRole('table', { name: 'Bảng các chỗ cần sửa' }));
  expect(table.getByRole('row', { name: /^9 Phạm Văn Sáu Ngày sinh 31\/02\/2001/ })).toBeVisible();
  fireEvent.mouseDown(screen.getByLabelText('Cột'));
  fireEvent.click(screen.getByRole('option', { name: 'Mã định danh đoàn viên' }));

  await waitFor(() => {
    expect(screen.queryByText('31/02/2001')).not.toBeInTheDocument();
  });
  expect(screen.getByText('123')).toBeVisible();
});

test('fetches the rejected rows for a stated purpose', async () => {
  const purposes: (string | null)[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined }));
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  answer({});
  server.use(
    http.get('*/api/rosters/:id/rejected-rows', ({ request }) => {
      purposes.push(request.headers.get('Purpose'));
      return HttpResponse.arrayBuffer(new ArrayBuffer(4));
    }),
  );
  page();

  fireEvent.click(await screen.findByText('Tải các dòng chưa nhận (XLSX)'));

  await waitFor(() => {
    expect(click).toHaveBeenCalled();
  });
  expect(purposes).toEqual(['member-register']);
});

test('runs for real only after it said what will change', async () => {
  let runs = 0;
  answer({});
  server.use(
    http.post('*/api/rosters/:id/run', () => {
      runs += 1;
      return HttpResponse.json({ id: world.selection }, { status: 202 });
    }),
  );
  const { router } = page();

  fireEvent.click(await screen.findByText('Ghi 6 thay đổi vào danh sách'));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('Chuyển chi đoàn: 1')).toBeVisible();
  expect(dialog.getByText(/không được ghi: 3\./)).toBeVisible();
  expect(runs).toBe(0);
  fireEvent.click(dialog.getByText('Ghi vào danh sách'));

  await waitFor(() => {
    expect(router.state.location.pathname).toBe(paths.rosterImport(world.branch, world.selection));
  });
  expect(runs).toBe(1);
});

test.each([
  ['was written already', { run: world.selection, runnableUntil: null }, 'Lần kiểm tra này đã được ghi vào danh sách.'],
  ['is too old', { runnableUntil: null }, /đã quá 24 giờ/],
  ['changes nothing', { accepted: 0, runnableUntil: null }, /không thay đổi gì/],
  ['could not be read', { status: 'failed' as const, failure: 'Không đọc được tệp.' }, 'Không đọc được tệp.'],
])('offers no run of a check that %s', async (_, report, sentence) => {
  answer(report);
  page();

  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.queryByText(/^Ghi .* thay đổi/)).not.toBeInTheDocument();
});
