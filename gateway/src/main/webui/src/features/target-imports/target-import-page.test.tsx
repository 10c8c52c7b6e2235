import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { example } from '@mock/contracts';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import type { ImportReport } from '@/generated/reporting/types.gen';
import { paths } from '@/shared/paths';
import type { Role } from '@/shared/session';
import { Component } from './target-import-page';

const checked = '018f0000-0000-7000-8000-000000000a01';
const written = '018f0000-0000-7000-8000-000000000a02';

const page = (search = '', role: Role = 'organisation-board') =>
  renderPage(Component, { path: paths.targetImports(':id'), at: paths.targetImports(world.commune) + search, role });

/** Every file that arrives, and what becomes of it: a dry run, then the real one. */
function answer(dryRun: Partial<ImportReport> = {}, run: Partial<ImportReport> = {}) {
  const sent: URLSearchParams[] = [];
  const known = example<ImportReport>('readTargetImport');
  server.use(
    http.post('*/api/target-imports', ({ request }) => {
      const asked = new URL(request.url).searchParams;
      sent.push(asked);
      return HttpResponse.json({ id: asked.get('dryRun') === 'true' ? checked : written }, { status: 202 });
    }),
    http.get('*/api/target-imports/:id', ({ params }) =>
      HttpResponse.json(params.id === checked ? { ...known, id: checked, dryRun: true, ...dryRun } : { ...known, id: written, dryRun: false, ...run }),
    ),
  );
  return sent;
}

const drop = async (name = 'chi-tieu.xlsx') => fireEvent.drop(await screen.findByTestId('drop'), { dataTransfer: { files: [new File(['0'], name)] } });

test('checks a file first, and writes it only when that was confirmed', async () => {
  const sent = answer();
  const { router } = page();

  await drop();
  expect(await screen.findByText('Kiểm tra xong. Chưa có gì được ghi.')).toBeVisible();
  expect(sent.map((asked) => asked.get('dryRun'))).toEqual(['true']);
  expect(screen.getByRole('row', { name: /^18 Mã đơn vị 725 mã của một đơn vị/ })).toBeVisible();

  fireEvent.click(screen.getByText('Ghi 37 chỉ tiêu'));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/không được ghi: 2\./)).toBeVisible();
  expect(sent).toHaveLength(1);
  fireEvent.click(dialog.getByText('Ghi chỉ tiêu'));

  expect(await screen.findByText('Đã ghi chỉ tiêu.')).toBeVisible();
  expect(sent.map((asked) => asked.toString())).toEqual(['programme=2021-2025&dryRun=true', 'programme=2021-2025&dryRun=false']);
  expect(router.state.location.search).toBe(`?import=${written}`);
  expect(screen.getByRole('link', { name: 'Xem chỉ tiêu của đơn vị' })).toHaveAttribute('href', paths.targets(world.commune));
});

test('goes on where it was after the page was closed; what was checked has to be brought again to be written', async () => {
  answer({}, { status: 'running', accepted: 20, unchanged: 0, rejected: 1 });
  const { unmount } = page(`?import=${written}`);
  expect(await screen.findByText('Đã xử lý 21 / 42 dòng.')).toBeVisible();
  unmount();

  page(`?import=${checked}`);
  expect(await screen.findByText(/không còn giữ tệp/)).toBeVisible();
  expect(screen.queryByText('Ghi 37 chỉ tiêu')).toBeNull();
  fireEvent.click(screen.getByText('Tải tệp khác lên'));
  expect(await screen.findByTestId('drop')).toBeVisible();
});

test.each([
  ['changes nothing', { accepted: 0, unchanged: 42, rejected: 0, errors: [] }, 'Tệp này không thay đổi chỉ tiêu nào.'],
  ['could not be read', { status: 'failed' as const, failure: 'Không đọc được tệp.', accepted: 0, errors: [] }, 'Không đọc được tệp.'],
])('writes no file that %s', async (_, dryRun, sentence) => {
  answer(dryRun);
  page();
  await drop();

  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.queryByText(/^Ghi \d+ chỉ tiêu/)).toBeNull();
});

test('sends nothing that is no table', async () => {
  const sent = answer();
  page();
  await drop('chi-tieu.pdf');

  expect(await screen.findByText(/không phải XLSX hay CSV/)).toBeVisible();
  expect(sent).toEqual([]);
});

test('gives the columns that the service reads', async () => {
  const files: Blob[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (file: Blob) => files.push(file), revokeObjectURL: () => undefined }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  page();

  fireEvent.click(await screen.findByText('Tải tệp mẫu (CSV)'));

  await waitFor(() => { expect(files).toHaveLength(1); });
  expect(await textOf(files[0])).toBe('\ufeffMã đơn vị;Năm;Chỉ tiêu;Số lượng;Lý do\r\n');
});

/** With its byte order mark, by which Excel knows the encoding. */
function textOf(file?: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(new TextDecoder('utf-8', { ignoreBOM: true }).decode(reader.result as ArrayBuffer));
    };
    reader.readAsArrayBuffer(file ?? new Blob());
  });
}

test('is for the organisation board', async () => {
  page('', 'standing-committee');

  expect(await screen.findByText(/Chỉ tiêu do Ban Tổ chức – Kiểm tra Tỉnh đoàn nhập/)).toBeVisible();
  expect(screen.queryByTestId('drop')).toBeNull();
});
