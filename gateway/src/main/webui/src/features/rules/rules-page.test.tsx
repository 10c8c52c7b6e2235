import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { example } from '@mock/contracts';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import type { RuleBookView } from '@/generated/referrals/types.gen';
import { paths } from '@/shared/paths';
import type { Role } from '@/shared/session';
import { Component } from './rules-page';

const page = (role: Role = 'branch-secretary', query = '') =>
  renderPage(Component, { path: paths.rules(), at: paths.rules() + query, role, seesAll: role === 'organisation-board' });

test('everybody reads what is in force, in words, with its source', async () => {
  page();

  expect(await screen.findByRole('row', { name: /Số đoàn viên phải dự họp bình chọn Ít nhất 2\/3 tổng số Điều lệ Đoàn.*Tỉnh chưa xác nhận/ })).toBeVisible();
  expect(screen.getByRole('row', { name: /Thời hạn của nghị quyết giới thiệu 12 tháng/ })).toBeVisible();
  expect(screen.getByText('9.213 hồ sơ theo bản này')).toBeVisible();
  expect(screen.queryByText('Ban hành bản mới')).toBeNull();
});

test('the board puts a version in force: what is not changed is not sent', async () => {
  const sent: { match: string | null; body: unknown }[] = [];
  server.use(
    http.post('*/api/rule-sets', async ({ request }) => {
      sent.push({ match: request.headers.get('If-Match'), body: await request.json() });
      return HttpResponse.json(example<RuleBookView>('listRuleSets'), { status: 201 });
    }),
  );
  const { user } = page('organisation-board');

  await user.click(await screen.findByText('Ban hành bản mới'));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('spinbutton', { name: /Ngày|Day/ }));
  await user.keyboard('01012099');
  await user.type(dialog.getByLabelText(/^Tên văn bản/), 'Hướng dẫn mới');
  await user.type(dialog.getByLabelText(/^Lý do/), 'Thống nhất');
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  expect(await dialog.findByText('Chọn ít nhất một quy định.')).toBeVisible();

  await user.click(dialog.getByRole('combobox', { name: /Quy định được thay đổi/ }));
  await user.click(await screen.findByRole('option', { name: 'Số đoàn viên phải dự họp bình chọn' }));
  await user.keyboard('{Escape}');
  await user.clear(dialog.getByLabelText(/^Tử số/));
  await user.type(dialog.getByLabelText(/^Tử số/), '4');
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  expect(await dialog.findByText('Tỷ lệ phải đạt được: tử số không lớn hơn mẫu số.')).toBeVisible();

  await user.clear(dialog.getByLabelText(/^Tử số/));
  await user.type(dialog.getByLabelText(/^Tử số/), '1');
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  expect(await dialog.findByText('Số đoàn viên phải dự họp bình chọn: Ít nhất 1/3 tổng số')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Ban hành' }));

  await waitFor(() => { expect(sent).toHaveLength(1); });
  expect(sent[0]).toEqual({
    match: '"2"',
    body: {
      validFrom: '2099-01-01', title: 'Hướng dẫn mới', reason: 'Thống nhất',
      rules: [{ code: 'quorum', numerator: 1, denominator: 3, of: 'eligible', strict: false, source: 'Điều lệ Đoàn; tỉnh cần xác nhận', confirmed: false }],
    },
  });
});

test('what is still to come is withdrawn with a reason', async () => {
  const [inForce] = example<RuleBookView>('listRuleSets').items;
  const book = { version: 3, items: [{ ...inForce, validFrom: '2099-01-01', standing: 'to-come', cases: 0 }, inForce] };
  let sent: unknown;
  server.use(
    http.get('*/api/rule-sets', () => HttpResponse.json(book)),
    http.post('*/api/rule-sets/:validFrom/withdrawal', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(example<RuleBookView>('listRuleSets'));
    }),
  );
  const { user } = page('organisation-board');

  await user.click(await screen.findByText('Từ ngày 01/01/2099'));
  await user.click(await screen.findByText('Thu hồi bản này'));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText(/^Lý do/), 'Nhầm ngày');
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  await user.click(await dialog.findByRole('button', { name: 'Thu hồi bản này' }));

  await waitFor(() => { expect(sent).toEqual({ reason: 'Nhầm ngày' }); });
  await waitFor(() => { expect(screen.queryByText('Từ ngày 01/01/2099')).toBeNull(); });
});

test('a holiday is added, and taken out after a question', async () => {
  const sent: { path: string; body: unknown }[] = [];
  const removed: string[] = [];
  server.use(
    http.put('*/api/calendar/:on', async ({ request, params }) => {
      sent.push({ path: String(params.on), body: await request.json() });
      return HttpResponse.json(example('readCalendar'));
    }),
    http.delete('*/api/calendar/:on', ({ params }) => {
      removed.push(String(params.on));
      return HttpResponse.json(example('readCalendar'));
    }),
  );
  const { user } = page('organisation-board', '?part=calendar&year=2026');

  expect(await screen.findByText('Quốc khánh')).toBeVisible();
  await user.click(screen.getByText('Thêm ngày'));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('spinbutton', { name: /Ngày|Day/ }));
  await user.keyboard('27042026');
  await user.type(dialog.getByLabelText(/^Tên tiếng Việt/), 'Giỗ Tổ');
  await user.type(dialog.getByLabelText(/^Tên tiếng Anh/), 'Hung Kings');
  await user.type(dialog.getByLabelText(/^Căn cứ/), 'Thông báo 2026');
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  await user.click(await dialog.findByRole('button', { name: 'Lưu ngày' }));
  await waitFor(() => { expect(sent).toHaveLength(1); });
  expect(sent[0]).toEqual({
    path: '2026-04-27',
    body: { kind: 'holiday', nameVi: 'Giỗ Tổ', nameEn: 'Hung Kings', source: 'Thông báo 2026', verified: true },
  });

  await user.click(await screen.findByLabelText('Bỏ ngày 02/09/2026'));
  await user.click(await screen.findByRole('button', { name: 'Bỏ ngày' }));
  await waitFor(() => { expect(removed).toEqual(['2026-09-02']); });
});
