import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { example } from '@mock/contracts';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import type { ReorganisationView } from '@/generated/members/types.gen';
import { paths } from '@/shared/paths';
import type { Role } from '@/shared/session';
import { Component } from './reorganisation-page';

const known = example<ReorganisationView>('readReorganisation');

const page = (search = '', role: Role = 'organisation-board') =>
  renderPage(Component, { path: paths.reorganisation(':id'), at: paths.reorganisation(known.id) + search, role });

/** What is written, and the draft as it is then. */
function takeChanges(view: Partial<ReorganisationView> = {}) {
  const sent: { body: Record<string, unknown>; version: string | null }[] = [];
  let now = { ...known, ...view };
  server.use(
    http.get('*/api/reorganisations/:id', () => HttpResponse.json(now)),
    http.put('*/api/reorganisations/:id', async ({ request }) => {
      const body = (await request.json()) as Record<string, unknown>;
      sent.push({ body, version: request.headers.get('If-Match') });
      now = { ...now, ...body, version: now.version + 1 };
      return HttpResponse.json(now);
    }),
  );
  return sent;
}

test('says in sentences what the steps do', async () => {
  page();

  expect(await screen.findByRole('heading', { level: 1, name: known.title })).toBeVisible();
  expect(await screen.findByText('Đổi tên Chi đoàn Khu phố 1 (25459.01) thành Chi đoàn Khu phố Hiệp Thành.')).toBeVisible();
  expect(await screen.findByText(/^Chia Đoàn phường Ninh Sơn \(25480\) cho: Đoàn phường Hiệp Ninh \(25465\); Đoàn phường Bình Minh \(25480\)\.$/)).toBeVisible();
});

test('a step is added on top of what was read, and taken out again', async () => {
  const sent = takeChanges();
  const { user } = page();
  await user.click(await screen.findByRole('button', { name: 'Thêm nội dung' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('combobox', { name: /Loại nội dung/ }));
  await user.click(await screen.findByRole('option', { name: 'Đổi mã' }));
  await user.click(dialog.getByRole('combobox', { name: /^Đơn vị/ }));
  await user.paste('Khu phố 2');
  await user.click(await screen.findByRole('option', { name: /Khu phố 2/ }));
  await user.click(dialog.getByRole('textbox', { name: /Mã mới/ }));
  await user.paste('có dấu cách');
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  expect(await dialog.findByRole('textbox', { name: /Mã mới/ })).toBeInvalid();
  await user.clear(dialog.getByRole('textbox', { name: /Mã mới/ }));
  await user.paste('25459.12');
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  await user.click(await dialog.findByRole('button', { name: 'Lưu vào phương án' }));

  expect(await screen.findByText('Đổi mã của Chi đoàn Khu phố 2 (25459.02) thành 25459.12.')).toBeVisible();
  expect(sent).toEqual([{ body: expect.objectContaining({ steps: [...known.steps, { kind: 'recode', unit: world.otherBranch, code: '25459.12' }] }), version: '"3"' }]);

  await user.click(screen.getByRole('button', { name: 'Bỏ nội dung 3' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Bỏ nội dung' }));
  expect(await screen.findByText('Nội dung sắp xếp (2)')).toBeVisible();
  expect(sent[1]).toEqual({ body: expect.objectContaining({ steps: known.steps }), version: '"4"' });
});

test('what stands against a step is said at that step', async () => {
  takeChanges({ steps: [...known.steps, { kind: 'rename', unit: world.branch, name: 'Một' }, { kind: 'rename', unit: world.branch, name: 'Hai' }, { kind: 'establish', key: 'x', code: '25480', name: 'Đoàn phường X', level: 'commune', parent: { unit: world.district } }] });
  page();

  const step = (await screen.findByText(/^Thành lập Đoàn phường X/)).closest('li') as HTMLElement;
  expect(await within(step).findByText('Mã này đã có đơn vị khác dùng vào ngày đó.')).toBeVisible();
});

test('who may not draft, and what is no draft any more, has nothing to change', async () => {
  const { unmount } = page('', 'provincial-standing-committee');
  expect(await screen.findByText(/^Đổi tên Chi đoàn/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Thêm nội dung' })).toBeNull();
  unmount();

  takeChanges({ state: 'approved' });
  page();
  expect(await screen.findByText(/^Đổi tên Chi đoàn/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Thêm nội dung' })).toBeNull();
});
