import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import { paths } from '@/shared/paths';
import type { Role } from '@/shared/session';
import { Component } from './outside-numbers-page';

const page = (role: Role, query = '', unit = world.district) =>
  renderPage(Component, { path: paths.outsideNumbers(':id'), at: paths.outsideNumbers(unit) + query, role });

const problem = (status: number, more: object) =>
  HttpResponse.json({ type: '/problems/x', title: 'Chưa đúng', status, ...more }, { status, headers: { 'Content-Type': 'application/problem+json' } });

const asBoardOfTheDistrict = () => {
  server.use(http.get('*/api/units/:id', ({ params }) => HttpResponse.json(unit(String(params.id)))));
};

/** Everything lies in the unit that the officer of `renderPage` serves. */
const unit = (id: string) => ({
  id, code: '703', name: 'Thành đoàn Tây Ninh', level: 'district', sector: null, path: '72/703',
  parent: id === world.commune ? null : world.commune, establishedOn: '1931-03-26', closedOn: null, version: 1, hasChildren: true,
});

const cell = async (quarter: string) =>
  (await screen.findAllByText(quarter)).map((text) => text.closest('button')).find((button) => button !== null);

test('shows what is known of each quarter, and what is missing', async () => {
  asBoardOfTheDistrict();
  page('organisation-board');

  expect(await screen.findByText('19/20')).toBeVisible();
  expect(await screen.findByText('73,3%')).toBeVisible();
  expect(screen.getByText('Còn thiếu:').parentElement).toHaveTextContent('Còn thiếu: Quý 4/2025');
  expect(await cell('Quý 3/2024')).toHaveTextContent('50Xác nhận 01/11/2024');
  expect(await cell('Quý 4/2025')).toHaveTextContent('Chưa có số liệu Nhập');
  expect(await cell('Quý 4/2025')).toBeEnabled();
});

test('who may not enter reads who does', async () => {
  page('grassroots-committee', '', world.commune);

  expect(await screen.findByText(/Số liệu do Ban Tổ chức – Kiểm tra Tỉnh đoàn nhập/)).toBeVisible();
  expect(await screen.findByText('Năm 2025')).toBeVisible();
  expect(await cell('Quý 4/2025')).toBeDisabled();
});

test('who sees sums only is not shown who confirmed them, and they are not asked for', async () => {
  let asked = 0;
  server.use(http.get('*/api/outside-numbers', () => { asked += 1; return problem(403, {}); }));
  page('inspector');

  expect(await screen.findByText(/Vai trò của bạn chỉ xem số tổng hợp/)).toBeVisible();
  expect(await screen.findByText('19/20')).toBeVisible();
  expect(asked).toBe(0);
});

test('a number is entered once, however often it is sent, and the server’s words stand at their field', async () => {
  asBoardOfTheDistrict();
  const sent: { key: string | null; body: unknown }[] = [];
  server.use(
    http.post('*/api/outside-numbers', async ({ request }) => {
      sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() });
      return sent.length === 1
        ? problem(400, { errors: [{ field: 'confirmedBy', rule: 'phải là nơi có thẩm quyền' }] })
        : problem(409, { title: 'Quý này đã có số liệu ở một cấp khác', detail: 'Đã nhập ở Tỉnh đoàn Tây Ninh.' });
    }),
  );
  const { user } = page('organisation-board', '?quarter=2025-Q4');

  await user.type(await screen.findByLabelText(/^Số đảng viên mới\s*\*/), '57');
  await user.type(screen.getByLabelText(/Nơi xác nhận/), 'Ban Tổ chức Thành ủy');
  await user.click(screen.getByText('Lưu số liệu'));
  expect(await screen.findByText('Chọn ngày xác nhận.')).toBeVisible();
  expect(sent).toHaveLength(0);

  await user.click(screen.getByRole('spinbutton', { name: /Ngày|Day/ }));
  await user.keyboard('14012026');
  await user.click(screen.getByText('Lưu số liệu'));
  expect(await screen.findByText('phải là nơi có thẩm quyền')).toBeVisible();
  expect(sent[0]?.body).toEqual({
    unit: world.district, quarter: '2025-Q4', newPartyMembers: 57, confirmedBy: 'Ban Tổ chức Thành ủy', confirmedOn: '2026-01-14',
  });

  await user.click(screen.getByText('Lưu số liệu'));
  expect(await screen.findByText('Đã nhập ở Tỉnh đoàn Tây Ninh.')).toBeVisible();
  expect(sent[1]?.key).toBe(sent[0]?.key);
  expect(screen.getByLabelText(/^Số đảng viên mới\s*\*/)).toHaveValue('57');
});

test('a correction changes what was read, with its reason; the history is one click away', async () => {
  asBoardOfTheDistrict();
  const sent: { match: string | null; body: unknown }[] = [];
  server.use(
    http.post('*/api/outside-numbers/:id/correction', async ({ request }) => {
      sent.push({ match: request.headers.get('If-Match'), body: await request.json() });
      return HttpResponse.json({});
    }),
  );
  const { user } = page('organisation-board', '?quarter=2024-Q3');
  const dialog = within(await screen.findByRole('dialog'));

  await user.click(await dialog.findByText('Lịch sử'));
  expect(await dialog.findByText('Nhập 48 đảng viên mới')).toBeVisible();
  await user.click(dialog.getByText('Ẩn lịch sử'));

  await user.click(dialog.getByText('Đính chính'));
  await user.click(dialog.getByText('Lưu đính chính'));
  expect(await dialog.findByText('Ghi lý do.')).toBeVisible();
  await user.clear(dialog.getByLabelText(/^Số đảng viên mới\s*\*/));
  await user.type(dialog.getByLabelText(/^Số đảng viên mới\s*\*/), '51');
  await user.type(dialog.getByLabelText(/Lý do/), 'Đếm thiếu');
  await user.click(dialog.getByText('Lưu đính chính'));

  await waitFor(() => { expect(sent).toHaveLength(1); });
  expect(sent[0]).toEqual({
    match: '"2"',
    body: { newPartyMembers: 51, confirmedBy: 'Ban Tổ chức Thành ủy Tây Ninh', confirmedOn: '2024-11-01', reason: 'Đếm thiếu' },
  });
});

test('a number is withdrawn with its reason', async () => {
  asBoardOfTheDistrict();
  let sent: unknown;
  server.use(
    http.post('*/api/outside-numbers/:id/withdrawal', async ({ request }) => {
      sent = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = page('organisation-board', '?quarter=2024-Q3');

  await user.click(await screen.findByText('Rút số liệu'));
  await user.type(screen.getByLabelText(/Lý do/), 'Tỉnh xác nhận chung');
  await user.click(screen.getByText('Rút số liệu'));

  await waitFor(() => { expect(sent).toEqual({ reason: 'Tỉnh xác nhận chung' }); });
});

test('a number that is half entered is not lost by closing, a reason for withdrawing neither', async () => {
  asBoardOfTheDistrict();
  const { user } = page('organisation-board', '?quarter=2025-Q4');
  await user.type(await screen.findByLabelText(/^Số đảng viên mới\s*\*/), '57');

  for (const close of [() => user.keyboard('{Escape}'), () => user.click(screen.getByLabelText('Đóng')), () => user.click(screen.getByText('Hủy'))]) {
    await close();
    await user.click(await screen.findByText('Ở lại'));
    await waitFor(() => { expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument(); });
    expect(screen.getByLabelText(/^Số đảng viên mới\s*\*/)).toHaveValue('57');
  }
  await user.keyboard('{Escape}');
  await user.click(await screen.findByText('Bỏ và rời đi'));
  await waitFor(() => { expect(screen.queryByRole('dialog')).not.toBeInTheDocument(); });

  await user.click((await cell('Quý 3/2024')) as HTMLElement);
  await user.click(await screen.findByText('Rút số liệu'));
  await user.type(screen.getByLabelText(/Lý do/), 'Tỉnh xác nhận chung');
  await user.click(screen.getByText('Hủy'));
  await user.click(await screen.findByText('Ở lại'));
  expect(screen.getByLabelText(/Lý do/)).toHaveValue('Tỉnh xác nhận chung');
});
