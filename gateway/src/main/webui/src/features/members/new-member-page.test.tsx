import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import { paths } from '@/shared/paths';
import { Component } from './new-member-page';

const page = () => renderPage(Component, { path: paths.newMember(':id'), at: paths.newMember(world.branch) });

/** At once: the form has some thirty fields, and what counts is what becomes of them. */
const field = (label: RegExp) => screen.findByLabelText(label);

async function write(label: RegExp, value: string) {
  const input = await field(label);
  fireEvent.change(input, { target: { value } });
  fireEvent.blur(input);
}

async function fillIn({ name = 'Phạm Văn Sáu', born = '2/5/2001' } = {}) {
  await write(/^Họ và tên/, name);
  await write(/^Ngày sinh/, born);
  fireEvent.mouseDown(await field(/^Giới tính/));
  fireEvent.click(screen.getByText('Nam'));
}

const register = () => fireEvent.click(screen.getByText('Đăng ký'));

test('says the rule at the field while one types', async () => {
  page();

  await write(/^Mã định danh/, '12345');
  await waitFor(async () => {
    expect(await field(/^Mã định danh/)).toBeInvalid();
  });
  fireEvent.change(await field(/^Mã định danh/), { target: { value: '1234567' } });
  await waitFor(async () => {
    expect(await field(/^Mã định danh/)).toBeValid();
  });
});

test('registers with the day as the server writes it and one key, and leads to the member', async () => {
  const sent: { body: unknown; key: string | null }[] = [];
  server.use(
    http.post('*/api/members', async ({ request }) => {
      sent.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') });
      return HttpResponse.json({ id: world.lan, version: 1, warnings: [] }, { status: 201 });
    }),
  );
  const { router } = page();

  await fillIn();
  register();

  await waitFor(() => {
    expect(router.state.location.pathname).toBe(paths.member(world.lan));
  });
  expect(sent).toHaveLength(1);
  expect(sent[0]?.key).toMatch(/^[0-9a-f]{32}$/);
  expect(sent[0]?.body).toMatchObject({ unit: world.branch, fullName: 'Phạm Văn Sáu', birthDate: '2001-05-02', gender: 'male', memberCode: null, details: {} });
  expect(router.state.location.state).toEqual({ registered: [] });
});

test('sends nothing that breaks a rule', async () => {
  let sent = 0;
  server.use(http.post('*/api/members', () => { sent += 1; return HttpResponse.json({}, { status: 500 }); }));
  page();

  await fillIn({ born: '31/02/2001' });
  register();

  expect(await screen.findByText('Ngày/tháng/năm, hoặc chỉ năm; từ 1900 đến nay.')).toBeVisible();
  expect(sent).toBe(0);
});

test('puts what the server says at the field that it names', async () => {
  server.use(
    http.post('*/api/members', () =>
      HttpResponse.json(
        { type: '/problems/member-number-taken', title: 'Số đã thuộc về đoàn viên khác', status: 409, errors: [{ field: 'memberCode', rule: 'thuộc về một đoàn viên khác' }] },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  page();

  await fillIn();
  register();

  expect(await screen.findByText('thuộc về một đoàn viên khác')).toBeVisible();
  expect(await field(/^Mã định danh/)).toBeInvalid();
  expect(await field(/^Họ và tên/)).toHaveValue('Phạm Văn Sáu');
});

test('shows who has that name already', async () => {
  page();

  await write(/^Họ và tên/, 'tran thi lan');

  expect(await screen.findByText('Có thể đã có trong danh sách')).toBeVisible();
  expect(screen.getByText(/^Trần Thị Lan/)).toHaveAttribute('href', paths.member(world.lan));
});

test('a day that is half typed is said at its field, and not left out silently', async () => {
  let sent = 0;
  server.use(http.post('*/api/members', () => { sent += 1; return HttpResponse.json({ id: world.lan, version: 1, warnings: [] }, { status: 201 }); }));
  const { user } = page();
  await fillIn();
  const joined = () => within(screen.getByRole('group', { name: 'Ngày vào Đoàn' }));
  await user.click(joined().getAllByRole('spinbutton')[0] as HTMLElement);
  await user.keyboard('12');
  await user.click(joined().getAllByRole('spinbutton')[2] as HTMLElement);
  await user.keyboard('2025');
  await user.click(screen.getByText('Đăng ký'));

  expect(await screen.findByText(/^Chưa đủ ngày, tháng, năm/)).toBeVisible();
  expect(sent).toBe(0);
  expect(joined().getAllByRole('spinbutton').map((part) => part.textContent)).toEqual(['12', 'MM', '2025']);

  await user.click(joined().getAllByRole('spinbutton')[1] as HTMLElement);
  await user.keyboard('03');
  await waitFor(() => { expect(screen.queryByText(/^Chưa đủ ngày, tháng, năm/)).not.toBeInTheDocument(); });
  await user.click(screen.getByText('Đăng ký'));
  await waitFor(() => { expect(sent).toBe(1); });
});

test('stays as it is when it cannot be read who may register', async () => {
  let asked = 0;
  server.use(
    http.get('*/api/units/:id', ({ params }) => {
      if (params.id === world.branch) return undefined;
      asked += 1;
      return HttpResponse.json({}, { status: 500 });
    }),
  );
  page();

  await write(/^Họ và tên/, 'Phạm Văn Sáu');
  await waitFor(() => { expect(asked).toBeGreaterThan(0); });
  await new Promise((resolve) => { setTimeout(resolve, 100); });

  expect(await field(/^Họ và tên/)).toHaveValue('Phạm Văn Sáu');
});
