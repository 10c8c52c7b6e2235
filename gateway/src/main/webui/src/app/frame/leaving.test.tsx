import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '@mock/render-app';
import { world } from '@mock/world';
import { paths } from '@/shared/paths';

const name = () => screen.getByLabelText(/^Họ và tên/);
const question = () => screen.findByRole('alertdialog', { name: 'Bạn chưa gửi những gì đã nhập' });

async function halfARegistration() {
  const app = renderApp(paths.members(world.commune));
  fireEvent.click(await screen.findByRole('link', { name: 'Đăng ký mới' }));
  fireEvent.change(await screen.findByLabelText(/^Họ và tên/), { target: { value: 'Lê Thị Tám' } });
  return app;
}

const ways: [string, (app: ReturnType<typeof renderApp>) => void][] = [
  ['the navigation', () => fireEvent.click(within(screen.getAllByRole('navigation', { name: 'Danh mục' })[0] as HTMLElement).getByRole('link', { name: 'Phân công' }))],
  ['a breadcrumb', () => fireEvent.click(within(screen.getByRole('navigation', { name: 'Vị trí trang' })).getByRole('link', { name: 'Đoàn viên' }))],
  ['“back” of the browser', ({ router }) => void router.navigate(-1)],
];

test.each(ways)('a form that is left by %s asks first, and keeps what was typed', async (_, leave) => {
  const app = await halfARegistration();
  const here = app.router.state.location.pathname;

  leave(app);
  fireEvent.click(within(await question()).getByText('Ở lại'));

  await waitFor(() => { expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument(); });
  expect(app.router.state.location.pathname).toBe(here);
  expect(name()).toHaveValue('Lê Thị Tám');

  leave(app);
  fireEvent.click(within(await question()).getByText('Bỏ và rời đi'));

  await waitFor(() => { expect(app.router.state.location.pathname).not.toBe(here); });
});

test('a form without anything typed lets go', async () => {
  const { router } = renderApp(paths.newMember(world.commune));
  await screen.findByLabelText(/^Họ và tên/);

  fireEvent.click(screen.getByRole('link', { name: 'Hủy' }));

  await waitFor(() => { expect(router.state.location.pathname).toBe(paths.members(world.commune)); });
});

test('who works for another unit leaves the form, too', async () => {
  const { router, user } = await halfARegistration();

  await user.click(screen.getByRole('button', { name: /Đoàn phường 1/ }));
  await user.click(await screen.findByRole('menuitem', { name: /Tỉnh đoàn Tây Ninh/ }));
  fireEvent.click(within(await question()).getByText('Ở lại'));

  await waitFor(() => { expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument(); });
  expect(screen.getByRole('button', { name: /Đoàn phường 1/ })).toBeVisible();
  expect(router.state.location.pathname).toBe(paths.newMember(world.commune));
  expect(name()).toHaveValue('Lê Thị Tám');
});

test('a dialog with something typed asks before it closes, whichever way', async () => {
  const { user, router } = renderApp(`${paths.member(world.minh)}?form=leave`);
  const dialog = () => screen.getByRole('dialog');
  await user.click(await screen.findByRole('combobox', { name: /Lý do/ }));
  await user.click(screen.getByRole('option', { name: 'Trưởng thành đoàn' }));

  for (const close of [() => user.keyboard('{Escape}'), () => user.click(within(dialog()).getByText('Hủy'))]) {
    await close();
    await user.click(within(await question()).getByText('Ở lại'));
    await waitFor(() => { expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument(); });
    expect(within(dialog()).getByText('Trưởng thành đoàn')).toBeVisible();
  }
  await user.click(document.querySelector('.MuiDialog-container') as Element);
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  expect(dialog()).toBeVisible();

  await user.keyboard('{Escape}');
  await user.click(within(await question()).getByText('Bỏ và rời đi'));

  await waitFor(() => { expect(screen.queryByRole('dialog')).not.toBeInTheDocument(); });
  expect(router.state.location.search).toBe('');
});

test('a form that the server took leads on without a question', async () => {
  const { router, user } = await halfARegistration();
  fireEvent.change(screen.getByLabelText(/^Ngày sinh/), { target: { value: '2005' } });
  await user.click(screen.getByRole('combobox', { name: /Giới tính/ }));
  await user.click(screen.getByRole('option', { name: 'Nữ' }));
  await user.type(screen.getByRole('combobox', { name: /Chi đoàn/ }), 'khu pho 2');
  await user.click(await screen.findByRole('option', { name: /Chi đoàn Khu phố 2/ }));

  await user.click(screen.getByText('Đăng ký'));

  expect(await screen.findByText('Đã đăng ký.')).toBeVisible();
  expect(router.state.location.pathname).toMatch(/^\/members\//);
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
});
