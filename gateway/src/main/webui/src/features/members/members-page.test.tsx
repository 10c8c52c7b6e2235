import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import { paths } from '@/shared/paths';
import { Component } from './members-page';

const page = (at = paths.members(world.commune)) => renderPage(Component, { path: paths.members(':id'), at });

const member = (number: number) => ({
  id: `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`,
  fullName: `Đoàn Viên ${'ABCDEFGHIJ'.charAt(number)}`,
  birthDate: '1999', gender: 'female', memberCode: null, cardNumber: null,
  unit: world.branch, unitCode: '25459.01', unitName: 'Chi đoàn Khu phố 1', leftOn: null, version: 1,
});

interface Asked {
  query?: string;
  status?: string;
  gender?: string | null;
  cursor?: string;
}

/** Every search that is asked, with its purpose. */
function listen(answer: (asked: Asked) => object) {
  const asked: (Asked & { purpose: string | null; address: string })[] = [];
  server.use(
    http.post('*/api/members/search', async ({ request }) => {
      const body = (await request.json()) as Asked;
      asked.push({ ...body, purpose: request.headers.get('Purpose'), address: request.url });
      return HttpResponse.json(answer(body));
    }),
  );
  return asked;
}

test('lists the members of the unit and below with their branch', async () => {
  page();

  expect(await screen.findByText('Nguyễn Văn Minh')).toHaveAttribute('href', paths.member(world.minh));
  expect(screen.getByRole('status')).toHaveTextContent('Số đoàn viên: 3');
});

test('searches without the words ever standing in the address, and says for which purpose', async () => {
  const asked = listen(() => ({ items: [member(1)], nextCursor: null, count: 1 }));
  const { user, router } = page();

  await user.type(await screen.findByRole('textbox', { name: 'Tìm đoàn viên' }), 'nguyen van minh');

  await waitFor(() => {
    expect(asked.at(-1)).toMatchObject({ query: 'nguyen van minh', purpose: 'member-register' });
  });
  expect(asked.map(({ address }) => address).join()).not.toMatch(/nguyen/);
  expect(router.state.location.search).toBe('');
  expect(router.state.location.state).toEqual({ words: 'nguyen van minh' });
});

test('keeps the filters in the address', async () => {
  const asked = listen(() => ({ items: [], nextCursor: null, count: 0 }));
  const { user, router } = page(`${paths.members(world.commune)}?status=left`);

  await user.click(await screen.findByRole('combobox', { name: 'Giới tính' }));
  await user.click(screen.getByRole('option', { name: 'Nữ' }));

  await waitFor(() => {
    expect(asked.at(-1)).toMatchObject({ status: 'left', gender: 'female' });
  });
  expect(router.state.location.search).toBe('?status=left&gender=female');
  await user.click(await screen.findByRole('button', { name: 'Bỏ tìm và lọc' }));
  expect(router.state.location.search).toBe('');
});

test('the next page comes by the button, with the cursor of the last, and one goes on at its first row', async () => {
  const asked = listen(({ cursor }) =>
    cursor === 'next' ? { items: [member(2)], nextCursor: null, count: null } : { items: [member(1)], nextCursor: 'next', count: 2 },
  );
  const { user } = page();

  await user.click(await screen.findByRole('button', { name: 'Xem thêm' }));
  const next = await screen.findByRole('link', { name: 'Đoàn Viên C' });
  await waitFor(() => {
    expect(next).toHaveFocus();
  });
  expect(screen.getByText('Đoàn Viên B')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Xem thêm' })).not.toBeInTheDocument();
  expect(asked.map(({ cursor }) => cursor)).toEqual([undefined, 'next']);
  expect(screen.getByText('Số đoàn viên: 2')).toBeVisible();
});

test('every row that was read stands in the table with its place, and the table says how many there are', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
  const read = Array.from({ length: 60 }, (_, number) => ({ ...member(number), fullName: `Đoàn Viên ${number}` }));
  listen(() => ({ items: read, nextCursor: 'next', count: 10_000 }));
  page();

  const table = await screen.findByRole('table', { name: 'Đoàn viên' });
  expect(table).toHaveAttribute('aria-rowcount', '10001');
  expect(within(table).getAllByRole('row').map((row) => Number(row.getAttribute('aria-rowindex')))).toEqual(
    Array.from({ length: 61 }, (_, index) => index + 1),
  );
  expect(within(table).getAllByRole('link').at(-1)).toHaveTextContent('Đoàn Viên 59');
});

test('says that the unit has nobody yet', async () => {
  listen(() => ({ items: [], nextCursor: null, count: 0 }));
  page();

  expect(await screen.findByText(/chưa có đoàn viên nào/)).toBeVisible();
});

test('says why it failed and tries again', async () => {
  server.use(http.post('*/api/members/search', () => HttpResponse.json({ status: 403 }, { status: 403 }), { once: true }));
  const { user } = page();

  await user.click(await screen.findByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByText('Nguyễn Văn Minh')).toBeVisible();
});
