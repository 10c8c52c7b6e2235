import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderApp } from '@mock/render-app';
import { server } from '@mock/server';
import { world } from '@mock/world';
import { paths } from '@/shared/paths';

const nobody = http.get('*/api/me', () => HttpResponse.json({ status: 401 }, { status: 401 }));

test('who is not signed in signs in and comes back to the address', async () => {
  server.use(nobody);
  renderApp(`${paths.assignments(world.commune)}?page=2`);

  const link = await screen.findByRole('link', { name: 'Đăng nhập' });
  expect(link).toHaveAttribute('href', `/sign-in?to=${encodeURIComponent(`${paths.assignments(world.commune)}?page=2`)}&lang=vi`);
});

test('a session that ends says so over the page and comes back to it', async () => {
  server.use(http.get('*/api/assignments', () => HttpResponse.json({ status: 401 }, { status: 401 })));
  renderApp(paths.assignments(world.commune));

  const dialog = await screen.findByRole('alertdialog', { name: 'Phiên làm việc đã hết' });
  expect(dialog).toHaveTextContent('Bạn sẽ trở về đúng trang này.');
  expect(await screen.findByRole('link', { name: 'Đăng nhập lại' })).toHaveAttribute(
    'href',
    `/sign-in?to=${encodeURIComponent(paths.assignments(world.commune))}&lang=vi`,
  );
});

const servesNowhere = (administrator: boolean) => {
  server.use(http.get('*/api/me', () => HttpResponse.json({ subject: 'ai.do', administrator, assignments: [] })));
};

test('who serves nowhere learns whom to ask, looks again and can sign out', async () => {
  servesNowhere(false);
  const { user } = renderApp(paths.home());

  expect(await screen.findByRole('heading', { name: 'Bạn chưa được phân công' })).toBeVisible();
  expect(screen.getByText(/^Tài khoản ai.do hiện không có vai trò/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Đăng xuất' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Giao phân công' })).toBeNull();

  server.resetHandlers();
  await user.click(screen.getByRole('button', { name: 'Xem lại' }));
  expect(await screen.findByRole('navigation', { name: 'Vị trí trang' })).toBeVisible();
});

test('an administrator who serves nowhere gives the first assignment, to themselves unless another is written', async () => {
  servesNowhere(true);
  const { user } = renderApp(paths.home());

  await user.click(await screen.findByRole('button', { name: 'Giao phân công' }));
  const dialog = await screen.findByRole('dialog', { name: 'Giao phân công' });
  expect(within(dialog).getByRole('textbox', { name: /^Tên tài khoản/ })).toHaveValue('ai.do');
});

test('an address that does not exist says so inside the frame', async () => {
  renderApp('/nothing-here');

  expect(await screen.findByRole('heading', { name: 'Không có trang này' })).toBeVisible();
  expect(document.title).toBe('Không có trang này · Ưu Tú');
});
