import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import { paths } from '@/shared/paths';
import type { Role } from '@/shared/session';
import { Component } from './targets-page';

const page = (role: Role) => renderPage(Component, { path: paths.targets(':id'), at: paths.targets(world.commune), role });

const listen = () => {
  const sent: { key: string | null; body: unknown }[] = [];
  server.use(
    http.put('*/api/targets', async ({ request }) => {
      sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() });
      return HttpResponse.json({});
    }),
  );
  return sent;
};

/** A wide screen, where targets stand in a table. */
const row = async (year: string) => (await screen.findByText(year)).closest('tr');

test('shows target, result and share of each year, and the journal', async () => {
  page('standing-committee');

  expect(await row('2024')).toHaveTextContent('20241.8001.969109,4%1.0001.118111,8%');
  expect(await screen.findByText('Kết nạp năm 2025: 950 người')).toBeVisible();
  expect(screen.getByText(/Ban Thường vụ Tỉnh đoàn thống nhất/)).toBeVisible();
  expect(screen.getByText(/Chỉ tiêu do Ban Tổ chức – Kiểm tra Tỉnh đoàn nhập/)).toBeVisible();
  expect(screen.queryByLabelText(/Đặt chỉ tiêu/)).not.toBeInTheDocument();
});

test('more of the journal comes when asked for', async () => {
  const { user } = page('standing-committee');
  expect(await screen.findByText('Kết nạp năm 2025: 950 người')).toBeVisible();
  expect(screen.queryByText('Kết nạp năm 2021: 1.000 người')).not.toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Xem thêm' }));

  expect(screen.getByText('Kết nạp năm 2021: 1.000 người')).toBeVisible();
});

test('the board sets a target with its reason', async () => {
  const sent = listen();
  const { user } = page('organisation-board');
  await user.click(await screen.findByLabelText('Đặt chỉ tiêu kết nạp năm 2024'));
  const dialog = within(screen.getByRole('dialog'));

  await user.clear(dialog.getByLabelText(/Chỉ tiêu \(người\)/));
  await user.click(dialog.getByText('Lưu chỉ tiêu'));
  expect(await dialog.findByText('Ghi lý do.')).toBeVisible();
  expect(dialog.getByText('Nhập một số nguyên từ 0 đến 1.000.000.')).toBeVisible();
  await user.type(dialog.getByLabelText(/Chỉ tiêu \(người\)/), '1100');
  await user.type(dialog.getByLabelText(/Lý do/), 'Nghị quyết 05');
  await user.click(dialog.getByText('Lưu chỉ tiêu'));

  await waitFor(() => { expect(screen.queryByRole('dialog')).not.toBeInTheDocument(); });
  expect(sent[0]?.body).toEqual({
    unit: world.commune, programme: '2021-2025', indicator: 'admitted', year: 2024, amount: 1100, reason: 'Nghị quyết 05',
  });
  expect(sent[0]?.key).toMatch(/^[0-9a-f]{32}$/);
});

test('the board takes a target back', async () => {
  const sent = listen();
  const { user } = page('organisation-board');
  await user.click(await screen.findByLabelText('Đặt chỉ tiêu giới thiệu năm 2023'));

  await user.click(screen.getByLabelText('Hủy chỉ tiêu năm này'));
  await user.type(screen.getByLabelText(/Lý do/), 'Giao lại cho cấp huyện');
  await user.click(screen.getByText('Lưu chỉ tiêu'));

  await waitFor(() => { expect(sent[0]?.body).toMatchObject({ indicator: 'referred', year: 2023, amount: null }); });
});

test('a target with something typed is not lost by closing', async () => {
  const { user } = page('organisation-board');
  await user.click(await screen.findByLabelText('Đặt chỉ tiêu giới thiệu năm 2023'));
  await user.type(screen.getByLabelText(/Lý do/), 'Nghị quyết 05');

  for (const close of [() => user.keyboard('{Escape}'), () => user.click(screen.getByText('Hủy'))]) {
    await close();
    await user.click(await screen.findByText('Ở lại'));
    await waitFor(() => { expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument(); });
    expect(screen.getByLabelText(/Lý do/)).toHaveValue('Nghị quyết 05');
  }
});
