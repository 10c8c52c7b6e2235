import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { example } from '@mock/contracts';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import type { HandoverBatch } from '@/generated/referrals/types.gen';
import { paths } from '@/shared/paths';
import type { Role } from '@/shared/session';
import { Component } from './batch-page';

const id = '018f0000-0000-7000-8000-000000000801';
const first = '018f0000-0000-7000-8000-000000000202';
const second = '018f0000-0000-7000-8000-000000000203';

const page = (batch: HandoverBatch, role: Role = 'grassroots-committee') => {
  server.use(http.get(`*/api/handover-batches/${id}`, () => HttpResponse.json(batch as never)));
  return renderPage(Component, { path: paths.handoverBatch(':id'), at: paths.handoverBatch(id), role });
};

/** Remembers what is sent there, and answers with the batch as it is then. */
const taking = (what: string, answer: HandoverBatch) => {
  const sent: { match: string | null; body: unknown }[] = [];
  server.use(
    http.post(`*/api/handover-batches/${id}/${what}`, async ({ request }) => {
      const text = await request.text();
      sent.push({ match: request.headers.get('If-Match'), body: text === '' ? undefined : JSON.parse(text) });
      return HttpResponse.json(answer as never);
    }),
  );
  return sent;
};

test('a list that was handed over says what was told, and takes the answers of the chosen lines', async () => {
  const sent = taking('receipts', example<HandoverBatch>('recordHandoverReceipts'));
  const { user } = page(example<HandoverBatch>('handOverBatch'));

  expect(await screen.findByText(/đã trao dữ liệu của 2 đoàn viên cho Đảng ủy phường Tân Ninh/)).toBeVisible();
  expect(screen.getAllByText('Chưa trả lời')).toHaveLength(2);
  expect(await screen.findByRole('button', { name: 'Ghi trả lời của cấp ủy' })).toBeDisabled();
  await user.click(screen.getByRole('checkbox', { name: 'Chọn Nguyễn Văn Hòa' }));
  await user.click(screen.getByRole('button', { name: 'Ghi trả lời của cấp ủy' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('combobox', { name: /Cấp ủy/ }));
  await user.click(await screen.findByRole('option', { name: 'Trả lại' }));
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  expect(await dialog.findByText('Cần điền mục này.')).toBeVisible();
  await user.click(dialog.getByRole('combobox', { name: /Lý do trả lại/ }));
  await user.click(await screen.findByRole('option', { name: 'Hồ sơ chưa đạt' }));
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  expect(await dialog.findByText(/Hồ sơ bị trả lại chưa kết thúc/)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Ghi trả lời' }));

  await waitFor(() => { expect(sent).toHaveLength(1); });
  expect(sent[0]).toEqual({ match: '"4"', body: expect.objectContaining({ outcome: 'sent-back', reason: 'dossier-incomplete', referrals: [second] }) as unknown });
  expect(await screen.findByText(/Đã tiếp nhận ngày 28\/03\/2024, số 12-BN\/ĐU/)).toBeVisible();
});

test('waiting people are added to a draft with what they are', async () => {
  const sent = taking('lines', example<HandoverBatch>('addHandoverLines'));
  const { user } = page(example<HandoverBatch>('composeHandoverBatch'));

  await user.click(await screen.findByRole('button', { name: 'Thêm người' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(await dialog.findByRole('checkbox', { name: 'Trần Thị Lan' }));
  await user.type(dialog.getByLabelText('Chức vụ của Trần Thị Lan'), 'Phó Bí thư Chi đoàn');
  await user.click(dialog.getByRole('checkbox', { name: 'Nguyễn Văn Hòa' }));
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  await user.click(await dialog.findByRole('button', { name: 'Thêm vào danh sách' }));

  await waitFor(() => { expect(sent).toHaveLength(1); });
  expect(sent[0]).toEqual({
    match: '"1"',
    body: { lines: [{ referral: first, position: 'Phó Bí thư Chi đoàn' }, { referral: second, position: null }] },
  });
  expect(await screen.findByRole('link', { name: 'Nguyễn Văn Hòa' })).toBeVisible();
});

test('somebody else approves', async () => {
  const sent = taking('approval', example<HandoverBatch>('approveHandoverBatch'));
  const { user } = page(example<HandoverBatch>('addHandoverLines'));

  await user.click(await screen.findByRole('button', { name: 'Duyệt danh sách' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/Duyệt danh sách 2 đoàn viên trao cho Đảng ủy phường Tân Ninh/)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Duyệt danh sách' }));

  await waitFor(() => { expect(sent).toEqual([{ match: '"2"', body: undefined }]); });
  expect(await screen.findByRole('button', { name: 'Ghi việc trao' })).toBeVisible();
});

test('a branch secretary only reads', async () => {
  page(example<HandoverBatch>('addHandoverLines'), 'branch-secretary');

  expect(await screen.findByRole('link', { name: 'Trần Thị Lan' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Tải PDF để in' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Thêm người' })).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
});
