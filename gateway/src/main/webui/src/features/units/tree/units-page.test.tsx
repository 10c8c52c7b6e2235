import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import { paths } from '@/shared/paths';
import { Component } from './units-page';

const page = (query = '') => renderPage(Component, { path: paths.units(), at: paths.units() + query, seesAll: true });
const row = async (name: string) => {
  const label = await screen.findByText(name, { selector: '.MuiTreeItem-label *' });
  return label.closest<HTMLElement>('[role=treeitem]') ?? label;
};
/** What its own line says, without what is below it. */
const line = async (name: string) => (await row(name)).querySelector('.MuiTreeItem-content');

/** How wide the window says it is. */
const setWidth = (isPhone: boolean) => {
  vi.stubGlobal(
    'matchMedia',
    (query: string) =>
      ({ matches: isPhone, media: query, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList,
  );
};
beforeEach(() => { setWidth(false); });

test('opens the tree down to my unit, with level, sector, members and results', async () => {
  page();

  const commune = await row('Đoàn phường 1');
  expect(commune).toHaveAttribute('aria-checked', 'true');
  await waitFor(async () => {
    expect(await line('Thành đoàn Tây Ninh')).toHaveTextContent('Thành đoàn Tây Ninh703Cấp huyệnNhiều khối9.4121.388 / 1.350761 / 750');
  });
});

test('reads what is below only when it is opened, by keyboard too', async () => {
  const { user, router } = page(`?unit=${world.province}`);
  expect(screen.queryByText('Đoàn phường 3')).toBeNull();

  const district = await row('Thành đoàn Tây Ninh');
  district.focus();
  await user.keyboard('{ArrowRight}');
  expect(await row('Đoàn phường 3')).toBeVisible();
  await user.keyboard(' ');

  expect(router.state.location.search).toBe(`?unit=${world.district}`);
});

test('finds by name without accents and says under which unit', async () => {
  const { user, router } = page();
  await user.click(screen.getByRole('textbox', { name: 'Tìm theo tên hoặc mã' }));
  await user.paste('khu pho');

  expect(await screen.findByText('Tìm thấy 2 đơn vị.')).toBeVisible();
  const found = await screen.findByRole('button', { name: /^Chi đoàn Khu phố 2 thuộc Đoàn phường 1/ });
  await user.click(found);

  expect(router.state.location.search).toBe(`?unit=${world.otherBranch}`);
  expect(await row('Chi đoàn Khu phố 2')).toHaveAttribute('aria-checked', 'true');
});

test('lets the service find within a sector, and shows members and results of what it found', async () => {
  const asked: (string | null)[] = [];
  server.use(http.get('*/api/units/search', ({ request }) => { asked.push(new URL(request.url).searchParams.get('sector')); return undefined; }));
  page('?q=doan&sector=school');

  expect(await screen.findByText('Tìm thấy 2 đơn vị.')).toBeVisible();
  expect(asked).toEqual(['school']);
  expect(await screen.findByRole('button', { name: /^Đoàn Trường THPT Tây Ninh .*Đoàn viên [\d.]+ · Giới thiệu .* · Kết nạp / })).toBeVisible();
});

test('shows ten of many found first', async () => {
  const { user } = page('?q=doan');
  const found = () => screen.getAllByRole('button', { name: /oàn.*Giới thiệu/ });
  await waitFor(() => { expect(found()).toHaveLength(10); });

  await user.click(screen.getByRole('button', { name: 'Xem thêm' }));
  await waitFor(() => { expect(found().length).toBeGreaterThan(10); });
});

test('keeps a sector and what leads to it', async () => {
  page(`?unit=${world.district}&sector=school`);

  expect(await row('Đoàn Trường THPT Tây Ninh')).toBeVisible();
  expect(screen.queryByText('Chi đoàn cơ sở Trung tâm Y tế thành phố')).toBeNull();
});

test('says that nothing was found', async () => {
  page('?q=zzz');

  expect(await screen.findByText(/Không có đơn vị nào có tên hoặc mã như vậy/)).toBeVisible();
});

test('stands without figures while the reports are away', async () => {
  server.use(
    http.get('*/api/progress', () => HttpResponse.json({ status: 404 }, { status: 404 })),
    http.get('*/api/headcount/children', () => HttpResponse.json({ status: 404 }, { status: 404 })),
  );
  page();

  expect(await line('Thành đoàn Tây Ninh')).toHaveTextContent('Thành đoàn Tây Ninh703Cấp huyệnNhiều khối–––');
});

test('on a phone goes down a level at a time and up again', async () => {
  setWidth(true);
  const { user } = page(`?unit=${world.district}`);

  await user.click(await screen.findByRole('button', { name: /^Đoàn phường 1/ }));
  const panel = await screen.findByRole('region', { name: 'Đoàn phường 1' });
  expect(within(panel).getByRole('link', { name: 'Thông tin đơn vị' })).toHaveAttribute('href', paths.aboutUnit(world.commune));
  await user.click(screen.getByRole('button', { name: 'Lên Thành đoàn Tây Ninh' }));

  expect(await screen.findByRole('region', { name: 'Thành đoàn Tây Ninh' })).toBeVisible();
});
