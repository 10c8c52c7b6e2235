import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { example } from '@mock/contracts';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import type { ReorganisationPage, ReorganisationView } from '@/generated/members/types.gen';
import { paths } from '@/shared/paths';
import type { Role } from '@/shared/session';
import { Component } from './reorganisations-page';

const page = (role: Role = 'organisation-board') => renderPage(Component, { path: paths.reorganisations(), at: paths.reorganisations(), role });

test('lists number, day, state, who drafted, and how much is not assigned', async () => {
  page();

  expect(await screen.findByRole('row', { name: /^1682\/NQ-UBTVQH15 Sắp xếp .* 01\/07\/2025 Đang soạn ban\.tochuc 121 1$/ })).toBeVisible();
  expect(screen.getByRole('link', { name: '1682/NQ-UBTVQH15' })).toHaveAttribute('href', paths.reorganisation('018f0000-0000-7000-8000-000000000601'));
});

test('asks only of drafts what is not assigned', async () => {
  const [draft] = example<ReorganisationPage>('listReorganisations').items;
  const asked: string[] = [];
  server.use(
    http.get('*/api/reorganisations', () => HttpResponse.json({ items: [{ ...draft, state: 'in-effect' }], nextCursor: null })),
    http.get('*/api/reorganisations/:id/preview', ({ request }) => {
      asked.push(request.url);
      return HttpResponse.json({ status: 409 }, { status: 409 });
    }),
  );
  page();

  expect(await screen.findByRole('row', { name: /Đã có hiệu lực .* –$/ })).toBeVisible();
  expect(asked).toEqual([]);
});

test('says that there is none, and why it could not be read', async () => {
  server.use(http.get('*/api/reorganisations', () => HttpResponse.json({ status: 500 }, { status: 500 })));
  const { user } = page();
  const again = await screen.findByRole('button', { name: 'Thử lại' });

  server.use(http.get('*/api/reorganisations', () => HttpResponse.json({ items: [], nextCursor: null })));
  await user.click(again);

  expect(await screen.findByText('Chưa có phương án nào trong phạm vi của bạn.')).toBeVisible();
});

test('who approves does not draft, and others see nothing', async () => {
  const { unmount } = page('provincial-standing-committee');
  expect(await screen.findByRole('link', { name: '1682/NQ-UBTVQH15' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Lập phương án' })).toBeNull();
  unmount();

  page('grassroots-committee');
  expect(await screen.findByText(/dành cho Ban Tổ chức – Kiểm tra/)).toBeVisible();
});

test('drafts with a first step, and shows at its field what was refused', async () => {
  const sent: unknown[] = [];
  const refused = { type: '/problems/not-found', title: 'Không tìm thấy', status: 404, errors: [{ field: 'steps[0]', rule: 'đơn vị của bạn' }] };
  server.use(
    http.post('*/api/reorganisations', async ({ request }) => {
      sent.push(await request.json());
      return sent.length === 1
        ? HttpResponse.json(refused, { status: 404, headers: { 'Content-Type': 'application/problem+json' } })
        : HttpResponse.json(example<ReorganisationView>('draftReorganisation'), { status: 201 });
    }),
  );
  const { user, router } = page();
  await user.click(await screen.findByRole('button', { name: 'Lập phương án' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('textbox', { name: /Nghị quyết\/Quyết định số/ }));
  await user.paste('12-QĐ/TĐTN');
  await user.click(dialog.getByRole('textbox', { name: /Trích yếu/ }));
  await user.paste('Chia chi đoàn');
  for (const [name, day] of [[/^Ngày ban hành/, '16062025'], [/^Có hiệu lực/, '01072025']] as const) {
    await user.click(within(dialog.getByRole('group', { name })).getAllByRole('spinbutton')[0] as HTMLElement);
    await user.keyboard(day);
  }
  await user.click(dialog.getByRole('combobox', { name: /Loại nội dung/ }));
  await user.click(await screen.findByRole('option', { name: 'Chia đơn vị' }));
  await pick(/Đơn vị được chia/, 'Khu phố 1');
  await pick(/Chia cho các đơn vị/, 'Khu phố 2');
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  expect(await dialog.findByText('Chọn ít nhất hai đơn vị.')).toBeVisible();
  await pick(/Chia cho các đơn vị/, 'Đoàn phường 3');
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  expect(await dialog.findByText('Chia Chi đoàn Khu phố 1 (25459.01) cho: Chi đoàn Khu phố 2 (25459.02); Đoàn phường 3 (25462).')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Lập phương án' }));

  expect(await dialog.findByText('đơn vị của bạn')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  await user.click(await dialog.findByRole('button', { name: 'Lập phương án' }));
  await waitFor(() => { expect(router.state.location.pathname).toBe(paths.reorganisation('018f0000-0000-7000-8000-000000000601')); });
  expect(sent[1]).toEqual({
    decisionNumber: '12-QĐ/TĐTN', decidedOn: '2025-06-16', effectiveOn: '2025-07-01', title: 'Chia chi đoàn',
    steps: [{ kind: 'split', unit: world.branch, into: [{ unit: world.otherBranch }, { unit: '018f0000-0000-7000-8000-000000000031' }] }],
  });

  async function pick(label: RegExp, name: string) {
    await user.click(dialog.getByRole('combobox', { name: label }));
    await user.paste(name);
    await user.click(await screen.findByRole('option', { name: new RegExp(name) }));
  }
});
