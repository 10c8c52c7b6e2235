import { fireEvent, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { example } from '@mock/contracts';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import type { FoundMembers } from '@/generated/members/types.gen';
import type { Explanation } from '@/generated/reporting/types.gen';
import { paths } from '@/shared/paths';
import { Component } from './explanation-page';

const known = example<Explanation>('explainFigure');
const second = '018f0000-0000-7000-8000-000000000302';

const page = (search: string) =>
  renderPage(Component, { path: paths.explanation(':id'), at: `${paths.explanation(world.commune)}?${search}`, role: 'grassroots-committee' });

/** What is asked of the service, and what it answers page after page. */
function answer(...pages: Partial<Explanation>[]) {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/api/progress/explanation', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ ...known, ...pages[Math.min(asked.length, pages.length) - 1] });
    }),
  );
  return asked;
}

test('says the figure and what adds up to it, each line leading to its case', async () => {
  const asked = answer({});
  page('indicator=admitted&programme=2021-2025&from=2024-01&to=2025-12&view=as-was');

  const table = within(await screen.findByRole('table'));
  expect(table.getAllByRole('row')).toHaveLength(3);
  expect(table.getByText('19/05/2024')).toBeVisible();
  expect(table.getAllByText('Có quyết định kết nạp')).toHaveLength(2);
  expect(table.getAllByText('Hồ sơ')[0]).toHaveAttribute('href', paths.referral('018f0000-0000-7000-8000-000000000301'));
  expect(screen.getByRole('status')).toHaveTextContent('Đang xem 2 dòng. Tất cả các dòng cộng lại được 2.');
  expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({ unit: world.commune, indicator: 'admitted', from: '2024-01', to: '2025-12', view: 'as-was' });
});

test('goes on where the page before ended', async () => {
  const asked = answer({ count: 3, next: second }, { count: 3, lines: known.lines.slice(0, 1).map((line) => ({ ...line, id: '018f0000-0000-7000-8000-000000000303' })) });
  page('indicator=admitted');

  fireEvent.click(await screen.findByText('Xem thêm'));

  expect(await screen.findByText('Đang xem 3 dòng. Tất cả các dòng cộng lại được 3.')).toBeVisible();
  expect(asked.map((one) => one.get('after'))).toEqual([null, second]);
});

test('names the members of a page in one question, where the reader may see them', async () => {
  answer({});
  const [first] = known.lines;
  const asked: unknown[] = [];
  server.use(
    http.post('*/api/members/search', async ({ request }) => {
      asked.push(await request.json());
      const found = { ...example<FoundMembers>('searchMembers').items[0], id: first?.memberId, fullName: 'Nguyễn Thị Mai' };
      return HttpResponse.json({ items: [found], nextCursor: null, count: 1 });
    }),
  );
  page('indicator=admitted');

  expect(await screen.findByRole('link', { name: 'Nguyễn Thị Mai' })).toHaveAttribute('href', paths.referral(first?.id ?? ''));
  expect(screen.getAllByRole('link', { name: 'Hồ sơ' })).toHaveLength(1);
  expect(asked).toEqual([{ ids: known.lines.map(({ memberId }) => memberId), status: 'all', limit: 200 }]);
});

test('asks for one sector and says which', async () => {
  const asked = answer({ sector: 'school' });
  page('indicator=admitted&sector=school');

  expect(await screen.findByText('Trường học')).toBeVisible();
  expect(asked[0]?.get('sector')).toBe('school');
});

test('lists the amounts of a denominator', async () => {
  answer({ indicator: 'union-share', part: 'denominator', count: 12, lines: known.lines.slice(0, 1).map((line) => ({ ...line, kind: 'outside-number', what: '2024-Q2', n: 12 })) });
  page('indicator=union-share&part=denominator');

  const table = within(await screen.findByRole('table'));
  expect(table.getByText('Quý 2/2024')).toBeVisible();
  expect(table.getByText('12')).toBeVisible();
  expect(table.getByText('Số liệu của quý')).toBeVisible();
});

test('says so where nothing counts', async () => {
  answer({ count: 0, lines: [] });
  page('indicator=admitted');

  expect(await screen.findByText('Trong kỳ này không có gì được tính vào con số.')).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});
