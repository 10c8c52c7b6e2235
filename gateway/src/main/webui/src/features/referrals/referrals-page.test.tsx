import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import { paths } from '@/shared/paths';
import { Component } from './referrals-page';

const page = (search = '') => renderPage(Component, { path: paths.referrals(':id'), at: paths.referrals(world.commune) + search });

const asked: URLSearchParams[] = [];

const answer = (body: object) =>
  http.get('*/api/referrals', ({ request }) => {
    asked.push(new URL(request.url).searchParams);
    return HttpResponse.json(body as Record<string, unknown>);
  });

test('lists who, where, how far and since when, the name leading to the case', async () => {
  page();

  const lan = await screen.findByRole('link', { name: /Trần Thị Lan/ });
  expect(lan).toHaveAttribute('href', paths.referral(world.handedOver));
  expect(screen.getByText('3 hồ sơ')).toBeVisible();
  expect(screen.getAllByText('Trao danh sách').length).toBeGreaterThan(0);
  expect(screen.getByText('26/03/2024')).toBeVisible();
});

test('a filter stands in the address and reaches the server', async () => {
  const { user, router } = page();
  await screen.findByText('3 hồ sơ');
  server.use(answer({ items: [], count: 0 }));

  await user.click(screen.getByRole('combobox', { name: 'Tình trạng' }));
  await user.click(within(screen.getByRole('listbox')).getByText('Đang thực hiện'));

  expect(await screen.findByText('Không có hồ sơ nào khớp với bộ lọc.')).toBeVisible();
  expect(router.state.location.search).toBe('?status=open');
  expect(asked.at(-1)?.get('status')).toBe('open');
  expect(asked.at(-1)?.get('unit')).toBe(world.commune);
});

test('reads the filter from the address and leaves out what nobody knows', async () => {
  server.use(answer({ items: [], count: 0 }));
  page('?step=admitted&year=2024&sector=moon');

  await screen.findByText('Không có hồ sơ nào khớp với bộ lọc.');
  expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({ unit: world.commune, step: 'admitted', year: '2024' });
});

test('loads the next page behind the first', async () => {
  const { items } = (await (await fetch('http://localhost:3000/api/referrals')).json()) as { items: object[] };
  server.use(
    http.get('*/api/referrals', ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.get('cursor') ? { items: items.slice(2) } : { items: items.slice(0, 2), count: 3, nextCursor: world.handedOver },
      ),
    ),
  );
  const { user } = page();
  await screen.findByText('3 hồ sơ');
  expect(screen.queryByText('Nguyễn Văn Minh')).not.toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Xem thêm' }));

  expect(await screen.findByText('Nguyễn Văn Minh')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Xem thêm' })).not.toBeInTheDocument();
});

test('says how a case begins where there is none', async () => {
  server.use(answer({ items: [], count: 0 }));
  page();

  expect(await screen.findByText(/Hồ sơ bắt đầu từ cuộc họp bình chọn/)).toBeVisible();
});
