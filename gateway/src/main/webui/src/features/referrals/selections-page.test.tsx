import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { example } from '@mock/contracts';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import type { MeetingPage } from '@/generated/referrals/types.gen';
import { paths } from '@/shared/paths';
import { Component } from './selections-page';

const page = () => renderPage(Component, { path: paths.selections(':id'), at: paths.selections(world.commune) });

test('says who met when, who came, and how many votes each candidate got', async () => {
  page();

  expect(await screen.findByRole('heading', { name: '08/03/2024 · Chi đoàn Khu phố 1' })).toBeVisible();
  expect(screen.getByText('Dự họp 15 / 18 đoàn viên được triệu tập')).toBeVisible();
  const lan = screen.getByRole('link', { name: 'Trần Thị Lan' });
  expect(lan).toHaveAttribute('href', paths.member(world.lan));
  expect(lan.closest('li')).toHaveTextContent('Trần Thị Lan · 14 / 15 phiếu');
});

test('reads the meetings of the unit, page by page', async () => {
  const { items } = example<MeetingPage>('listSelections');
  server.use(
    http.get('*/api/selections', ({ request }) => {
      const { unit, cursor } = Object.fromEntries(new URL(request.url).searchParams);
      if (unit !== world.commune) return HttpResponse.json({ items: [] });
      return HttpResponse.json(
        cursor === world.selection
          ? { items: items.map((one) => ({ ...one, id: world.admitted, heldOn: '2023-05-19' })) }
          : { items, nextCursor: world.selection },
      );
    }),
  );
  const { user } = page();

  await user.click(await screen.findByRole('button', { name: 'Xem thêm' }));

  expect(await screen.findByRole('heading', { name: /^19\/05\/2023/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Xem thêm' })).toBeNull();
});

test('says that nobody met yet', async () => {
  server.use(http.get('*/api/selections', () => HttpResponse.json({ items: [] })));
  page();

  expect(await screen.findByText('Chưa có cuộc họp bình chọn nào được ghi.')).toBeVisible();
});
