import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import { today } from '@/shared/format/today';
import { paths } from '@/shared/paths';
import type { Role } from '@/shared/session';
import { Component } from './assignments-page';

const page = (role: Role = 'grassroots-committee', query = '') =>
  renderPage(Component, { path: paths.assignments(':id'), at: paths.assignments(world.commune) + query, role });

const one = {
  id: world.assignment, subject: 'bithu.khupho1', unit: world.branch, unitCode: '25459.01', unitName: 'Chi đoàn Khu phố 1',
  role: 'branch-secretary', from: '2024-03-26', to: null as string | null, decision: '12-QĐ/ĐTN', withdrawnAt: null, version: 1,
};
const before = { ...one, id: world.otherAssignment, subject: 'nguoi.truoc', from: '2020-01-01', to: '2024-01-01' };
const answer = (...items: (typeof one)[]) => {
  server.use(
    http.get('*/api/assignments', ({ request }) => {
      const over = new URL(request.url).searchParams.get('over');
      return HttpResponse.json({ items: items.filter(({ to }) => over === null || over === String(to !== null)), nextCursor: null });
    }),
  );
};

test('says who serves where in which role, until which day', async () => {
  answer(one, before);
  const { user } = page();
  expect(await screen.findByRole('row', { name: /^bithu.khupho1 Bí thư chi đoàn Chi đoàn Khu phố 1 26\/03\/2024 chưa định 12-QĐ\/ĐTN Đang giữ/ })).toBeVisible();
  expect(screen.queryByText('nguoi.truoc')).toBeNull();

  await user.click(screen.getByRole('combobox', { name: 'Hiển thị' }));
  await user.click(await screen.findByRole('option', { name: 'Đã thôi' }));

  expect(await screen.findByRole('row', { name: /^nguoi.truoc .* 01\/01\/2020 31\/12\/2023 .* Đã hết hạn/ })).toBeVisible();
  expect(screen.queryByText('bithu.khupho1')).toBeNull();
});

test('says that the next page did not come and tries again', async () => {
  server.use(
    http.get('*/api/assignments', ({ request }) =>
      new URL(request.url).searchParams.has('cursor')
        ? HttpResponse.json({ status: 500 }, { status: 500 })
        : HttpResponse.json({ items: [one], nextCursor: world.assignment }),
    ),
  );
  const { user } = page();
  await user.click(await screen.findByRole('button', { name: 'Xem thêm' }));

  expect(await screen.findByText('Chưa tải được phần tiếp theo.')).toBeVisible();
  expect(screen.getByText('bithu.khupho1')).toBeVisible();
  server.use(http.get('*/api/assignments', () => HttpResponse.json({ items: [{ ...one, id: '2', subject: 'trang.hai' }], nextCursor: null })));
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByText('trang.hai')).toBeVisible();
});

test('says that the roles could not be read, not that there are none', async () => {
  answer(one);
  server.use(http.get('*/api/units/:id', () => HttpResponse.json({ status: 500 }, { status: 500 })));
  const { user } = page();

  const retry = await screen.findByRole('button', { name: 'Thử lại' });
  expect(screen.queryByText(/Danh sách phân công dành cho/)).toBeNull();
  server.resetHandlers();
  answer(one);
  await user.click(retry);
  expect(await screen.findByText('bithu.khupho1')).toBeVisible();
});

test('asks the service for the role of the address', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get('*/api/assignments', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('role'));
      return HttpResponse.json({ items: [], nextCursor: null });
    }),
  );
  page('grassroots-committee', '?role=branch-secretary');

  expect(await screen.findByText('Không có phân công nào như vậy.')).toBeVisible();
  expect(asked).toEqual(['branch-secretary']);
});

test('says why it failed and loads again when asked', async () => {
  server.use(http.get('*/api/assignments', () => HttpResponse.json({ status: 500 }, { status: 500 }), { once: true }));
  const { user } = page();

  const retry = await screen.findByRole('button', { name: 'Thử lại' });
  answer(one);
  await user.click(retry);
  expect(await screen.findByText('bithu.khupho1')).toBeVisible();
});

test('tells a branch secretary who may, without a button', async () => {
  page('branch-secretary');

  expect(await screen.findByText(/Danh sách phân công dành cho/)).toBeVisible();
  expect(screen.getByText(/Giao và thu hồi phân công do/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Giao phân công' })).toBeNull();
});

test('offers to withdraw only what one may give', async () => {
  answer(one, { ...one, id: '2', subject: 'doan.coso', role: 'grassroots-committee' });
  page();

  expect(await screen.findByRole('button', { name: 'Thu hồi phân công của bithu.khupho1' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Thu hồi phân công của doan.coso' })).toBeNull();
});

test('gives an assignment after saying what it means; a refusal stands at its field', async () => {
  answer();
  const sent: unknown[] = [];
  const refused = { type: '/problems/invalid', title: 'Dữ liệu chưa đúng', status: 400, errors: [{ field: 'subject', rule: 'không có tài khoản này' }] };
  server.use(
    http.post('*/api/assignments', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(refused, { status: 400, headers: { 'Content-Type': 'application/problem+json' } });
    }),
  );
  const { user } = page();
  await user.click(await screen.findByRole('button', { name: 'Giao phân công' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('textbox', { name: /Tên tài khoản/ }));
  await user.paste('bí thư');
  expect(await dialog.findByRole('textbox', { name: /Tên tài khoản/ })).toBeInvalid();
  await user.clear(dialog.getByRole('textbox', { name: /Tên tài khoản/ }));
  await user.paste('bithu.moi');
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  expect(await dialog.findByText(/Tài khoản bithu.moi giữ vai trò Bí thư chi đoàn ở Đoàn phường 1/)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Giao phân công' }));

  expect(await dialog.findByText('không có tài khoản này')).toBeVisible();
  expect(sent).toEqual([
    { subject: 'bithu.moi', role: 'branch-secretary', unit: world.commune, from: today(), to: null, decision: null },
  ]);
});

test('withdraws by the version that was read', async () => {
  answer(one);
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/assignments/:id/withdrawal', async ({ request }) => {
      sent.push([await request.json(), request.headers.get('If-Match')]);
      return HttpResponse.json({ ...one, withdrawnAt: '2026-11-22T00:00:00Z', version: 2 });
    }),
  );
  const { user } = page();
  await user.click(await screen.findByRole('button', { name: 'Thu hồi phân công của bithu.khupho1' }));
  await user.click(await screen.findByRole('button', { name: 'Tiếp tục' }));
  expect(await screen.findByText(/thôi giữ vai trò Bí thư chi đoàn ở Chi đoàn Khu phố 1 ngay bây giờ/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Thu hồi' }));

  expect(await screen.findByText('Đã thu hồi phân công.')).toBeVisible();
  expect(sent).toEqual([[{ on: today() }, '"1"']]);
});

test('an end that is half typed is no assignment without end', async () => {
  answer();
  const { user } = page();
  await user.click(await screen.findByRole('button', { name: 'Giao phân công' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('textbox', { name: /Tên tài khoản/ }));
  await user.paste('bithu.moi');
  const end = within(dialog.getByRole('group', { name: /^Đến/ }));
  await user.click(end.getAllByRole('spinbutton')[0] as HTMLElement);
  await user.keyboard('31');
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));

  expect(await dialog.findByText(/^Chưa đủ ngày, tháng, năm/)).toBeVisible();
  expect(dialog.queryByText(/giữ vai trò Bí thư chi đoàn/)).not.toBeInTheDocument();
});
