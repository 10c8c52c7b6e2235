import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { example } from '@mock/contracts';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import type { HandoverBatch } from '@/generated/referrals/types.gen';
import { paths } from '@/shared/paths';
import type { Role } from '@/shared/session';
import { Component } from './batches-page';

const unit = '018f0000-0000-7000-8000-000000000003';

const page = (role: Role = 'grassroots-committee') =>
  renderPage(Component, { path: paths.handoverBatches(':id'), at: paths.handoverBatches(unit), role });

test('lists say for what they are, how many stand in them and what was answered', async () => {
  page('branch-secretary');

  expect(await screen.findByRole('link', { name: 'Ngày thành lập Đoàn (26/3), năm 2024' })).toHaveAttribute('href', '/handover-batches/018f0000-0000-7000-8000-000000000801');
  expect(screen.getByText('2 đoàn viên · Trao ngày 26/03/2024 · Cấp ủy đã trả lời 1/2')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Lập danh sách' })).toBeNull();
});

test('a list is composed for an occasion, whose day follows from the year', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/handover-batches', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(example<HandoverBatch>('composeHandoverBatch') as never, { status: 201 });
    }),
  );
  const { user } = page();

  await user.click(await screen.findByRole('button', { name: 'Lập danh sách' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('combobox', { name: /Dịp trao/ }));
  await user.click(await screen.findByRole('option', { name: 'Ngày Quốc khánh (02/9)' }));
  await user.clear(dialog.getByLabelText(/^Năm/));
  await user.type(dialog.getByLabelText(/^Năm/), '2024');
  await user.type(dialog.getByLabelText(/^Cấp ủy nhận/), 'Đảng ủy phường Tân Ninh');
  await user.type(dialog.getByLabelText(/^Văn bản/), 'Kế hoạch 12');
  await user.type(dialog.getByLabelText(/^Mục/), 'mục III.2');
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  await user.click(await dialog.findByRole('button', { name: 'Lập danh sách' }));

  await waitFor(() => { expect(sent).toHaveLength(1); });
  expect(sent[0]).toMatchObject({ unit, occasion: 'national-day', day: '2024-09-02', recipient: 'Đảng ủy phường Tân Ninh' });
});
