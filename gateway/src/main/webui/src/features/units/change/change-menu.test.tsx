import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { example } from '@mock/contracts';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import type { UnitView } from '@/generated/members/types.gen';
import { today } from '@/shared/format/today';
import { paths } from '@/shared/paths';
import type { Role } from '@/shared/session';
import { Component } from '../about/about-page';

const page = (role: Role = 'organisation-board') =>
  renderPage(Component, { path: paths.aboutUnit(':id'), at: paths.aboutUnit(world.commune), role });

beforeEach(() => {
  server.use(http.get('*/api/assignments', () => HttpResponse.json({ items: [], nextCursor: null })));
});

const write = async (user: ReturnType<typeof page>['user'], name: RegExp, text: string) => {
  await user.click(await screen.findByRole('textbox', { name }));
  await user.paste(text);
};

const open = async (user: ReturnType<typeof page>['user'], name: RegExp) => {
  await user.click(await screen.findByRole('button', { name: 'Thay đổi đơn vị' }));
  await user.click(await screen.findByRole('menuitem', { name }));
};

test('shows who changes units to somebody who may not', async () => {
  page('grassroots-committee');

  expect(await screen.findByText(/do Ban Tổ chức – Kiểm tra thực hiện/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Thay đổi đơn vị' })).toBeNull();
});

test('renames after saying what will change, by the version that was read', async () => {
  const sent: { body: unknown; match: string | null; key: string | null }[] = [];
  server.use(
    http.post('*/api/units/:id/rename', async ({ request }) => {
      sent.push({ body: await request.json(), match: request.headers.get('If-Match'), key: request.headers.get('Idempotency-Key') });
      return HttpResponse.json({ id: world.commune, code: '25459', version: 2 });
    }),
  );
  const { user } = page();
  await open(user, /Đổi tên/);
  await write(user, /Tên mới/, 'Đoàn phường Tân Ninh');
  await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));

  expect(await screen.findByText(/“Đoàn phường 1” mang tên “Đoàn phường Tân Ninh”/)).toBeVisible();
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Đổi tên' }));

  expect(await screen.findByText('Đã ghi thay đổi.')).toBeVisible();
  expect(sent).toEqual([
    { body: { name: 'Đoàn phường Tân Ninh', on: today() }, match: '"1"', key: expect.stringMatching(/^[0-9a-f]{32}$/) as string },
  ]);
});

test('shows what somebody else changed meanwhile, keeps what was typed, and sends it on top of that', async () => {
  const known = example<UnitView>('readUnit');
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/units/:id', ({ params }) => (params.id === world.commune ? HttpResponse.json({ ...known, id: world.commune, version: 1 }) : undefined)),
    http.post('*/api/units/:id/rename', async ({ request }) => {
      sent.push([await request.json(), request.headers.get('If-Match'), request.headers.get('Idempotency-Key')]);
      if (sent.length > 1) return HttpResponse.json({ id: world.commune, code: known.code, version: 3 });
      server.use(
        http.get('*/api/units/:id', ({ params }) =>
          params.id === world.commune ? HttpResponse.json({ ...known, id: world.commune, name: 'Đoàn phường Một', level: 'grassroots', version: 2 }) : undefined,
        ),
      );
      return HttpResponse.json({ status: 412, title: 'Đã bị sửa' }, { status: 412 });
    }),
  );
  const { user } = page();
  await open(user, /Đổi tên/);
  await write(user, /Tên mới/, 'Đoàn phường Tân Ninh');
  await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
  await user.click(await screen.findByRole('button', { name: 'Đổi tên' }));

  expect(await screen.findByText('Người khác vừa thay đổi đơn vị này')).toBeVisible();
  expect(screen.getByText('Tên đơn vị: hiện là Đoàn phường Một')).toBeVisible();
  expect(screen.getByText('Cấp: hiện là Đoàn cơ sở')).toBeVisible();
  expect(screen.queryByText('Đã bị sửa')).toBeNull();
  expect(screen.getByRole('textbox', { name: /Tên mới/ })).toHaveValue('Đoàn phường Tân Ninh');
  await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
  await user.click(await screen.findByRole('button', { name: 'Đổi tên' }));

  expect(await screen.findByText('Đã ghi thay đổi.')).toBeVisible();
  const body = { name: 'Đoàn phường Tân Ninh', on: today() };
  expect(sent).toEqual([[body, '"1"', expect.any(String)], [body, '"2"', expect.any(String)]]);
  expect(new Set(sent.map((each) => (each as unknown[])[2])).size).toBe(2);
});

test('says the rules while one types', async () => {
  const { user } = page();
  await open(user, /Lập đơn vị/);
  await write(user, /Mã đơn vị/, 'có dấu cách');

  await waitFor(() => { expect(screen.getByRole('textbox', { name: /Mã đơn vị/ })).toBeInvalid(); });
});

test('puts a refusal at the field it is about and keeps what was typed', async () => {
  const taken = { type: '/problems/unit-code-taken', title: 'Mã đơn vị đã được dùng', status: 409, detail: 'Mã 25459.03 thuộc về một đơn vị khác.' };
  server.use(
    http.post('*/api/units', () => HttpResponse.json(taken, { status: 409, headers: { 'Content-Type': 'application/problem+json' } })),
  );
  const { user } = page();
  await open(user, /Lập đơn vị/);
  await write(user, /Tên đơn vị/, 'Chi đoàn Khu phố 3');
  await write(user, /Mã đơn vị/, '25459.03');
  await user.click(screen.getByRole('combobox', { name: /Cấp/ }));
  await user.click(await screen.findByRole('option', { name: 'Chi đoàn' }));
  await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
  await user.click(await screen.findByRole('button', { name: 'Lập đơn vị' }));

  expect(await screen.findByText('Mã 25459.03 thuộc về một đơn vị khác.')).toBeVisible();
  expect(screen.getByRole('textbox', { name: /Mã đơn vị/ })).toBeInvalid();
  expect(screen.getByRole('textbox', { name: /Mã đơn vị/ })).toHaveFocus();
  expect(screen.getByRole('textbox', { name: /Tên đơn vị/ })).toHaveValue('Chi đoàn Khu phố 3');
});

test('shows a refusal of one of several units at these, in focus', async () => {
  const rule = 'Đơn vị này đã kết thúc.';
  server.use(
    http.post('*/api/units/:id/closing', () =>
      HttpResponse.json(
        { type: '/problems/invalid', title: 'Dữ liệu chưa đúng', status: 400, errors: [{ field: 'successors[0]', rule }] },
        { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  const { user } = page();
  await open(user, /Kết thúc/);
  await user.type(await screen.findByRole('combobox', { name: /Đơn vị tiếp nhận/ }), 'phuong 3');
  await user.click(await screen.findByRole('option', { name: /Đoàn phường 3/ }));
  await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
  await user.click(await screen.findByRole('button', { name: 'Kết thúc đơn vị' }));

  const units = await screen.findByRole('combobox', { name: /Đơn vị tiếp nhận/ });
  expect(units).toHaveAccessibleDescription(rule);
  expect(units).toHaveFocus();
});

test('asks which of several units takes over the results', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/units/:id/closing', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ id: world.commune, code: '25459', version: 2 });
    }),
  );
  const { user } = page();
  await open(user, /Kết thúc/);
  for (const name of ['Đoàn phường 3', 'Chi đoàn Khu phố 2']) {
    await user.type(await screen.findByRole('combobox', { name: /Đơn vị tiếp nhận/ }), name);
    await user.click(await screen.findByRole('option', { name: new RegExp(name) }));
  }
  await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
  const holder = await screen.findByRole('combobox', { name: /Đơn vị nhận kết quả/ });
  expect(holder).toBeInvalid();
  await user.click(holder);
  await user.click(await screen.findByRole('option', { name: /Chi đoàn Khu phố 2/ }));
  await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
  expect(await screen.findByText(/được tính tiếp cho Chi đoàn Khu phố 2/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Kết thúc đơn vị' }));

  await waitFor(() => {
    expect(sent).toHaveLength(1);
  });
  const [{ successors, heldBy }] = sent as [{ successors: string[]; heldBy: string }];
  expect(successors).toHaveLength(2);
  expect(heldBy).toBe(successors[1]);
});

test('warns before it closes for good', async () => {
  const { user } = page();
  await open(user, /Kết thúc/);
  expect(await screen.findByText(/Hiện còn 2 đơn vị trực thuộc/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));

  expect(await screen.findByText(/không mở lại và không sửa được/)).toBeVisible();
});
