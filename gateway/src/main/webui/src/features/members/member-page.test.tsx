import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { example } from '@mock/contracts';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import type { MemberView } from '@/generated/members/types.gen';
import type { CaseView, Page } from '@/generated/referrals/types.gen';
import { paths } from '@/shared/paths';
import { Component } from './member-page';

const page = (search = '', role?: 'inspector') =>
  renderPage(Component, { path: paths.member(':id'), at: `${paths.member(world.minh)}${search}`, ...(role ? { role } : {}) });

test('shows where the member has been, how far the introduction is, and no name in the title of the window', async () => {
  page();

  expect(await screen.findByRole('heading', { name: 'Nguyễn Văn Minh' })).toBeVisible();
  expect(screen.getByText('Từ 05/09/2021 đến nay')).toBeVisible();
  expect(screen.getByText('Từ 26/03/2015 đến 05/09/2021')).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Bình chọn ngày 19/05/2023' })).toHaveAttribute('href', paths.referral(world.admitted));
  expect(document.title).not.toMatch(/Minh/);
});

test('shows what the member brings, year by year, and who noted it', async () => {
  page();

  expect(await screen.findByRole('heading', { name: 'Năm 2025' })).toBeVisible();
  expect(await screen.findByText('Xếp loại: Hoàn thành xuất sắc nhiệm vụ')).toBeVisible();
  expect(screen.getByText('Rèn luyện: Hoàn thành xuất sắc (92 điểm)')).toBeVisible();
  expect(screen.getByText('Bí thư chi đoàn, từ 10/01/2024')).toBeVisible();
  expect(screen.getByText(/^Người ghi: bithu.chidoan/)).toBeVisible();
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
  const keys = new Set<string | null>();
  server.use(
    http.patch('*/api/members/:id', async ({ request }) => {
      patches.push({ body: await request.json(), version: request.headers.get('If-Match') });
      keys.add(request.headers.get('Idempotency-Key'));
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
  expect(keys.size).toBe(2);
  expect(keys).not.toContain(null);
});

test('a change whose answer was lost is sent again under its key', async () => {
  const keys: (string | null)[] = [];
  server.use(
    http.patch('*/api/members/:id', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return keys.length === 1 ? HttpResponse.error() : HttpResponse.json({ id: world.minh, version: 4, warnings: [] });
    }),
  );
  page('?form=change');
  fireEvent.change(await screen.findByLabelText('Điện thoại'), { target: { value: '0911222333' } });
  fireEvent.click(screen.getByText('Lưu'));

  expect(await screen.findByText('Đã lưu thay đổi.')).toBeVisible();
  expect(keys).toEqual([expect.any(String), keys[0]]);
});

test('shows what somebody else changed meanwhile, keeps what was typed, and saves on top of it', async () => {
  const known = example<MemberView>('readMember');
  const theirs = { ...known, version: 5, memberCode: '7654321', details: { ...known.details, phone: '0988777666', email: 'minh@example.vn' } };
  const patches: unknown[] = [];
  server.use(
    http.patch('*/api/members/:id', async ({ request }) => {
      patches.push({ body: await request.json(), version: request.headers.get('If-Match') });
      if (patches.length > 1) return HttpResponse.json({ id: world.minh, version: 6, warnings: [] });
      server.use(http.get('*/api/members/:id', () => HttpResponse.json(theirs)));
      return HttpResponse.json({ status: 412, title: 'Đã bị sửa' }, { status: 412 });
    }),
  );
  page('?form=change');
  fireEvent.change(await screen.findByLabelText('Điện thoại'), { target: { value: '0911222333' } });
  fireEvent.change(screen.getByLabelText('Email'), { target: { value: 'khac@example.vn' } });
  fireEvent.click(screen.getByText('Lưu'));

  expect(await screen.findByText('Người khác vừa sửa đoàn viên này')).toBeVisible();
  expect(screen.getByText('Điện thoại: hiện là 0988777666')).toBeVisible();
  expect(screen.getByText('Bạn nhập: 0911222333')).toBeVisible();
  expect(screen.getByText('Mã định danh đoàn viên: hiện là 7654321')).toBeVisible();
  expect(screen.getByLabelText(/^Mã định danh đoàn viên/)).toHaveValue('7654321');
  expect(screen.getByLabelText('Điện thoại')).toHaveValue('0911222333');
  fireEvent.click(screen.getByRole('button', { name: 'Lấy theo họ: Email' }));
  expect(screen.getByLabelText('Email')).toHaveValue('minh@example.vn');
  fireEvent.click(screen.getByText('Lưu'));

  expect(await screen.findByText('Đã lưu thay đổi.')).toBeVisible();
  expect(patches.at(-1)).toEqual({ body: { details: { phone: '0911222333' } }, version: '"5"' });
});

test('a move that comes too late says what changed, and goes on top of it', async () => {
  const known = example<MemberView>('readMember');
  const elsewhere = { unit: world.commune, unitCode: '25459.02', unitName: 'Chi đoàn Khu phố 9', from: '2026-01-05', to: null };
  const theirs = { ...known, version: 5, unit: world.commune, memberCode: '7654321', placements: [...known.placements, elsewhere] };
  const versions: (string | null)[] = [];
  server.use(
    http.post('*/api/members/:id/move', ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      if (versions.length > 1) return HttpResponse.json({ id: world.minh, version: 6, warnings: [] });
      server.use(http.get('*/api/members/:id', () => HttpResponse.json(theirs)));
      return HttpResponse.json({ status: 412, title: 'Đã bị sửa' }, { status: 412 });
    }),
  );
  const { user } = page('?form=move');
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('combobox', { name: /Chi đoàn mới/ }), 'khu pho 2');
  await user.click(await screen.findByRole('option', { name: /Chi đoàn Khu phố 2/ }));
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  await user.click(await dialog.findByRole('button', { name: 'Chuyển' }));

  expect(await dialog.findByText('Chi đoàn: hiện là Chi đoàn Khu phố 9, từ 05/01/2026')).toBeVisible();
  expect(dialog.getByText('Mã định danh đoàn viên: hiện là 7654321')).toBeVisible();
  expect(dialog.getByRole('combobox', { name: /Chi đoàn mới/ })).toHaveValue('Chi đoàn Khu phố 2');
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  await user.click(await dialog.findByRole('button', { name: 'Chuyển' }));

  await waitFor(() => { expect(screen.queryByRole('dialog')).toBeNull(); });
  expect(versions).toEqual(['"3"', '"5"']);
});

test.each([
  ['move', 'move'],
  ['leave', 'leaving'],
])('a form (%s) that comes after the end of the membership says so instead of closing silently', async (form, path) => {
  const known = example<MemberView>('readMember');
  server.use(
    http.post(`*/api/members/:id/${path}`, () => {
      server.use(http.get('*/api/members/:id', () => HttpResponse.json({ ...known, version: 5, left: { on: '2026-01-05', reason: 'matured' } })));
      return HttpResponse.json({ status: 412, title: 'Đã bị sửa' }, { status: 412 });
    }),
  );
  const { user } = page(`?form=${form}`);
  const dialog = within(await screen.findByRole('dialog'));
  if (form === 'move') {
    await user.type(dialog.getByRole('combobox', { name: /Chi đoàn mới/ }), 'khu pho 2');
    await user.click(await screen.findByRole('option', { name: /Chi đoàn Khu phố 2/ }));
  } else {
    await user.click(dialog.getByRole('combobox', { name: /Lý do/ }));
    await user.click(await screen.findByRole('option', { name: /Trưởng thành/ }));
  }
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  await user.click((await dialog.findAllByRole('button')).at(-1) as HTMLElement);

  expect(await screen.findByText(/Người khác vừa ghi đoàn viên này rời Đoàn/)).toBeVisible();
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
  });
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
  expect(await dialog.findByText(/Nếu ghi nhầm, bấm “Hủy cho rời Đoàn”/)).toBeVisible();
  await user.tab();
  expect(dialog.getByRole('button', { name: 'Quay lại' })).toHaveFocus();
  expect(sent).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Cho rời Đoàn' }));

  expect(await screen.findByText(/Đã ghi: không còn là đoàn viên/)).toBeVisible();
  expect(sent).toEqual([{ on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string, reason: 'matured' }]);
});

const readAs = (change: Partial<MemberView>) => {
  server.use(http.get('*/api/members/:id', () => HttpResponse.json({ ...example<MemberView>('readMember'), ...change })));
};

test('tells every step of a case with its day, the latest first', async () => {
  const { milestones } = example<CaseView>('readReferral');
  const line = example<Page>('listReferrals').items.find(({ id }) => id === world.admitted);
  server.use(http.get('*/api/referrals', () => HttpResponse.json({ items: [line], count: 1 })));
  page();

  const link = await screen.findByRole('link', { name: 'Bình chọn ngày 19/05/2023' });
  const steps = within(link.closest('section') ?? document.body);
  await waitFor(() => { expect(steps.getAllByRole('listitem')).toHaveLength(milestones.length); });
  expect(steps.getAllByRole('listitem').at(-1)).toHaveTextContent('Đã bình chọn tại chi đoàn19/05/2023');
});

test('reads the steps of the latest case only; those before say how far they came', async () => {
  const line = example<Page>('listReferrals').items.find(({ id }) => id === world.admitted);
  const earlier = { ...line, id: world.handedOver, selectedOn: '2021-03-26', step: 'exited', lastOn: '2022-05-04', status: 'exited' };
  const read: string[] = [];
  server.use(
    http.get('*/api/referrals', () => HttpResponse.json({ items: [line, earlier], count: 2 })),
    http.get('*/api/referrals/:id', ({ params }) => {
      read.push(String(params.id));
      return undefined;
    }),
  );
  page();

  const before = (await screen.findByRole('link', { name: 'Bình chọn ngày 26/03/2021' })).closest('section');
  expect(before).toHaveTextContent('Đã dừng · 04/05/2022');
  await screen.findAllByText('Đã được kết nạp');
  expect(read).toEqual([world.admitted]);
});

test('takes a leaving back with the reason, by the version that was read', async () => {
  readAs({ left: { on: '2025-06-01', reason: 'matured' } });
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/members/:id/reinstatement', async ({ request }) => {
      sent.push([await request.json(), request.headers.get('If-Match')]);
      return HttpResponse.json({ id: world.minh, version: 4, warnings: [] });
    }),
  );
  const { user } = page();

  await user.click(await screen.findByRole('button', { name: 'Hủy cho rời Đoàn' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  expect(await dialog.findByText('Ghi lý do, tối đa 500 ký tự.')).toBeVisible();
  await user.type(dialog.getByRole('textbox', { name: /Vì sao ghi nhầm/ }), 'Nhầm người');
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  expect(await dialog.findByText(/lại là đoàn viên của Chi đoàn Khu phố 1/)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Hủy cho rời Đoàn' }));

  expect(await screen.findByText(/Đã hủy việc cho rời Đoàn/)).toBeVisible();
  expect(sent).toEqual([[{ reason: 'Nhầm người' }, '"3"']]);
});

test('tells of a leaving that was taken back, and why', async () => {
  page();

  expect(await screen.findByText(/^Từng ghi rời Đoàn ngày 01\/06\/2025 \(Trưởng thành đoàn\), đã hủy: Ghi nhầm người/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Hủy cho rời Đoàn' })).toBeNull();
});

test('says that the member is in the chosen branch already', async () => {
  const { user } = page('?form=move');

  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('combobox', { name: /Chi đoàn mới/ }), 'khu pho 1');
  await user.click(await screen.findByRole('option', { name: /Chi đoàn Khu phố 1/ }));
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));

  expect(await dialog.findByText('Nguyễn Văn Minh đang sinh hoạt tại Chi đoàn Khu phố 1 rồi. Chọn chi đoàn khác.')).toBeVisible();
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
