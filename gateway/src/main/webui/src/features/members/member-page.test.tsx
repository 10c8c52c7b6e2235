import { fireEvent, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import { paths } from '@/shared/paths';
import { Component } from './member-page';

const page = (search = '', role?: 'inspector') =>
  renderPage(Component, { path: paths.member(':id'), at: `${paths.member(world.minh)}${search}`, ...(role ? { role } : {}) });

test('shows where the member has been, how far the introduction is, and no name in the title of the window', async () => {
  page();

  expect(await screen.findByRole('heading', { name: 'Nguyễn Văn Minh' })).toBeVisible();
  expect(screen.getByText('Từ 05/09/2021 đến nay')).toBeVisible();
  expect(screen.getByText('Từ 26/03/2015 đến 05/09/2021')).toBeVisible();
  expect((await screen.findAllByRole('link', { name: 'Đã được kết nạp' }))[0]).toHaveAttribute('href', paths.referral(world.admitted));
  expect(document.title).not.toMatch(/Minh/);
});

test('shows protected data only when asked', async () => {
  const { user } = page();

  await user.click(await screen.findByRole('button', { name: 'Hiện dữ liệu được bảo vệ' }));

  expect(screen.getByText('072099000101')).toBeVisible();
});

test('keeps protected data hidden until then', async () => {
  page();

  await screen.findByRole('button', { name: 'Hiện dữ liệu được bảo vệ' });
  expect(screen.queryByText('072099000101')).not.toBeInTheDocument();
});

test('offers no changes to who does not keep the register', async () => {
  page('', 'inspector');

  await screen.findByText('Quá trình sinh hoạt');
  expect(screen.queryByRole('button', { name: 'Sửa thông tin' })).not.toBeInTheDocument();
});

test('sends only what was changed, and takes it back', async () => {
  const patches: { body: unknown; version: string | null }[] = [];
  server.use(
    http.patch('*/api/members/:id', async ({ request }) => {
      patches.push({ body: await request.json(), version: request.headers.get('If-Match') });
      return HttpResponse.json({ id: world.minh, version: 3 + patches.length, warnings: [] });
    }),
  );
  page('?form=change');

  fireEvent.change(await screen.findByLabelText('Điện thoại'), { target: { value: '0911222333' } });
  fireEvent.click(screen.getByText('Lưu'));
  fireEvent.click(await screen.findByText('Hoàn tác'));

  expect(await screen.findByText('Đã trả lại như trước.')).toBeVisible();
  expect(patches).toEqual([
    { body: { details: { phone: '0911222333' } }, version: '"3"' },
    { body: { details: { phone: '0900000101' } }, version: '"4"' },
  ]);
});

test('ends a membership only after a reason and a second look', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/members/:id/leaving', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ id: world.minh, version: 4, warnings: [] });
    }),
  );
  const { user } = page('?form=leave');

  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  expect(await dialog.findByText('Chọn lý do.')).toBeVisible();
  await user.click(dialog.getByRole('combobox', { name: /Lý do/ }));
  await user.click(screen.getByRole('option', { name: 'Trưởng thành đoàn' }));
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  expect(await dialog.findByText(/không hoàn tác được/)).toBeVisible();
  await user.tab();
  expect(dialog.getByRole('button', { name: 'Quay lại' })).toHaveFocus();
  expect(sent).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Cho rời Đoàn' }));

  expect(await screen.findByText(/Đã ghi: không còn là đoàn viên/)).toBeVisible();
  expect(sent).toEqual([{ on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string, reason: 'matured' }]);
});

test('moves to another branch, says why not where the server refuses', async () => {
  server.use(
    http.post('*/api/members/:id/move', () =>
      HttpResponse.json(
        { type: '/problems/member-moved-later', title: 'Ngày quá sớm', detail: 'Ngày mới phải sau ngày đó.', status: 409 },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  const { user } = page('?form=move');

  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('combobox', { name: /Chi đoàn mới/ }), 'khu pho 2');
  await user.click(await screen.findByRole('option', { name: /Chi đoàn Khu phố 2/ }));
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  await user.click(await dialog.findByRole('button', { name: 'Chuyển' }));

  expect(await dialog.findByText('Ngày mới phải sau ngày đó.')).toBeVisible();
});
