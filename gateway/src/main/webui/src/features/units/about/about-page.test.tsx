import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import { paths } from '@/shared/paths';
import { Component } from './about-page';

const page = (role: 'branch-secretary' | 'grassroots-committee' = 'grassroots-committee', seesAll = false) =>
  renderPage(Component, { path: paths.aboutUnit(':id'), at: paths.aboutUnit(world.commune), role, seesAll });

const one = {
  id: world.assignment, subject: 'doan.coso', unit: world.commune, unitCode: '25459', unitName: 'Đoàn phường 1',
  role: 'grassroots-committee', from: '2024-03-26', to: null, decision: null, withdrawnAt: null, version: 1,
};
const section = (name: string) => screen.findByRole('region', { name });

test('says what the unit is and leads up, down and to its pages', async () => {
  server.use(http.get('*/api/assignments', () => HttpResponse.json({ items: [one], nextCursor: null })));
  page('grassroots-committee', true);

  expect(await screen.findByRole('heading', { level: 1, name: 'Đoàn phường 1' })).toBeVisible();
  expect(await within(await section('Thông tin chung')).findByRole('link', { name: 'Thành đoàn Tây Ninh' })).toBeVisible();
  expect(await within(await section('Đơn vị trực thuộc')).findByRole('link', { name: /Chi đoàn Khu phố 1/ })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Giới thiệu Đảng' })).toHaveAttribute('href', paths.referrals(world.commune));
});

test('asks for no unit above the highest one served', async () => {
  const asked: string[] = [];
  server.use(http.get('*/api/units/:id', ({ params }) => { asked.push(String(params.id)); return undefined; }));
  page();

  expect(await within(await section('Thông tin chung')).findByText('đơn vị ngoài phạm vi của bạn')).toBeVisible();
  expect(await within(await section('Lịch sử')).findByText('01/05/1975')).toBeVisible();
  expect(new Set(asked)).toEqual(new Set([world.commune]));
});

test('asks for all in office in the unit itself, page by page', async () => {
  server.use(
    http.get('*/api/assignments', ({ request }) => {
      const { unit, below, over, cursor } = Object.fromEntries(new URL(request.url).searchParams);
      if (unit !== world.commune || below !== 'false' || over !== 'false') return HttpResponse.json({ items: [], nextCursor: null });
      return HttpResponse.json(
        cursor ? { items: [{ ...one, id: '2', subject: 'nguoi.sau' }], nextCursor: null } : { items: [one], nextCursor: world.assignment },
      );
    }),
  );
  const { user } = page();

  expect(await screen.findByText('doan.coso · từ 26/03/2024')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Xem thêm' }));
  expect(await screen.findByText('nguoi.sau · từ 26/03/2024')).toBeVisible();
});

test('tells a branch secretary who sees the people in office', async () => {
  page('branch-secretary');

  expect(await screen.findByText(/Danh sách này dành cho/)).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Xem phân công ở đơn vị và bên dưới' })).toBeNull();
});

test('tells its life day by day, the newest first', async () => {
  server.use(http.get('*/api/assignments', () => HttpResponse.json({ items: [], nextCursor: null })));
  page();

  const days = await within(await section('Lịch sử')).findAllByRole('listitem');
  expect(days[0]).toHaveTextContent('26/03/2012Đổi tênTừ “Xã đoàn Phường Nhất” thành “Đoàn phường 1”');
  expect(days[2]).toHaveTextContent(/^26\/03\/1931Thành lập/);
});

test('says that a unit is not there, or not mine', async () => {
  renderPage(Component, { path: paths.aboutUnit(':id'), at: paths.aboutUnit('018f0000-0000-7000-8000-000000009999') });

  expect(await screen.findByText('Không tìm thấy, hoặc nằm ngoài phạm vi đơn vị của bạn.')).toBeVisible();
});
