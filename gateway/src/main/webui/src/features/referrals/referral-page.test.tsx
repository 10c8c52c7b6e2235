import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import { paths } from '@/shared/paths';
import { Component } from './referral-page';

// Every key that is pressed renders the form: slow where many tests run at once.
vi.setConfig({ testTimeout: 60_000 });

const page = (referral: string) => renderPage(Component, { path: paths.referral(':id'), at: paths.referral(referral) });

const problem = (status: number, body: object) =>
  HttpResponse.json({ status, ...body }, { status, headers: { 'Content-Type': 'application/problem+json' } });

/** The first of January of this year, as arrow keys give it. */
async function fillInDay(user: UserEvent) {
  const sections = within(screen.getByRole('dialog')).getAllByRole('spinbutton');
  for (const section of sections.slice(0, 3)) {
    await user.click(section);
    await user.keyboard('{ArrowUp}');
  }
}

test('tells what was recorded, when and by whom', async () => {
  page(world.handedOver);

  const history = await screen.findByRole('region', { name: 'Quá trình' });
  const entries = within(history).getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(entries[0]).toMatch(/Bình chọn08\/03\/202414\/15 phiếubithu.chidoan ghi lúc/);
  expect(entries[2]).toContain('Nơi nhận: Đảng ủy phường 1');
});

test('greys what is not possible yet and says why', async () => {
  page(world.handedOver);

  expect(await screen.findByRole('button', { name: 'Ghi: Nghị quyết giới thiệu' })).toBeEnabled();
  expect(screen.queryByRole('button', { name: 'Ghi: Quyết định kết nạp' })).not.toBeInTheDocument();
  expect(screen.getByText(/Chưa thể ghi bước “quyết định kết nạp” vì còn thiếu/)).toBeVisible();
});

test('records a step after it was read once more, as the version that was seen, and says so', async () => {
  const sent: { match: string | null; key: string | null; body: unknown }[] = [];
  server.use(
    http.post('*/api/referrals/:id/resolution', async ({ request }) => {
      sent.push({ match: request.headers.get('If-Match'), key: request.headers.get('Idempotency-Key'), body: await request.clone().json() });
      return undefined;
    }),
  );
  const { user } = page(world.handedOver);
  await user.click(await screen.findByRole('button', { name: 'Ghi: Nghị quyết giới thiệu' }));
  await fillInDay(user);
  await user.type(screen.getByLabelText('Số nghị quyết'), ' 12-NQ/ĐTN ');

  await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
  expect(await screen.findByText(/không xóa được/)).toBeVisible();
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Ghi' }));

  const year = new Date().getFullYear();
  expect(await screen.findByText(`Đã ghi “Nghị quyết giới thiệu” ngày 01/01/${year}.`)).toBeVisible();
  expect(sent).toEqual([{ match: '"3"', key: expect.stringMatching(/^\w{32}$/) as string, body: { on: `${year}-01-01`, number: '12-NQ/ĐTN' } }]);
});

test('shows a refusal at the field that it names', async () => {
  const rule = 'Ngày không được trước 26/03/2024.';
  server.use(
    http.post('*/api/referrals/:id/resolution', () =>
      problem(422, { type: '/problems/date-too-early', title: 'Ngày quá sớm', detail: rule, errors: [{ field: 'on', rule }] }),
    ),
  );
  const { user } = page(world.handedOver);
  await user.click(await screen.findByRole('button', { name: 'Ghi: Nghị quyết giới thiệu' }));
  await fillInDay(user);
  await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
  await user.click(await screen.findByRole('button', { name: 'Ghi' }));

  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText('Ngày quá sớm')).toBeVisible();
  expect(dialog.getAllByText(rule).length).toBeGreaterThan(1);
  expect(dialog.getByRole('group', { name: /Ngày/ })).toContainElement(document.activeElement as HTMLElement);
});

test.each([
  ['correction', 'Đính chính ngày…', /Bước/, 'step'],
  ['retraction', 'Rút lại một bước…', /Bước/, 'step'],
  ['exit', 'Dừng giới thiệu…', /Hình thức/, 'kind'],
])('shows a refusal of the choice in a %s at the choice, in focus', async (path, button, label, field) => {
  const rule = 'Không chọn được mục này.';
  server.use(http.post(`*/api/referrals/:id/${path}`, () => problem(422, { type: '/problems/x', title: 'Không ghi được', errors: [{ field, rule }] })));
  const { user } = page(world.handedOver);
  await user.click(await screen.findByRole('button', { name: button }));
  const dialog = within(await screen.findByRole('dialog'));
  if (path !== 'retraction') await fillInDay(user);
  if (path === 'exit') {
    await user.click(await dialog.findByRole('combobox', { name: /Lý do/ }));
    await user.click(await screen.findByRole('option', { name: 'Chuyển nơi sinh hoạt' }));
  } else await user.type(dialog.getByRole('textbox', { name: /Lý do/ }), 'Nhầm');
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  await user.click(dialog.getAllByRole('button').at(-1) ?? document.body);

  const choice = await dialog.findByRole('combobox', { name: label });
  expect(choice).toHaveAccessibleDescription(rule);
  expect(choice).toHaveFocus();
});

test('names what the form does not show', async () => {
  server.use(
    http.post('*/api/referrals/:id/retraction', () => problem(422, { type: '/problems/x', title: 'Không ghi được', errors: [{ field: 'heldOn', rule: 'quá sớm' }] })),
  );
  const { user } = page(world.handedOver);
  await user.click(await screen.findByRole('button', { name: 'Rút lại một bước…' }));
  await user.type(screen.getByLabelText(/Lý do rút lại/), 'Nhầm');
  await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
  await user.click(screen.getByRole('button', { name: 'Rút lại' }));

  expect(await screen.findByText('heldOn: quá sớm')).toBeVisible();
});

test('does not send a step without its day', async () => {
  const { user } = page(world.handedOver);
  await user.click(await screen.findByRole('button', { name: 'Ghi: Nghị quyết giới thiệu' }));

  await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));

  expect(await screen.findByText('Hãy nhập ngày.')).toBeVisible();
});

test('offers for an exit only the reasons of its kind', async () => {
  const { user } = page(world.handedOver);
  await user.click(await screen.findByRole('button', { name: 'Dừng giới thiệu…' }));
  await user.click(await screen.findByRole('combobox', { name: /Lý do/ }));

  const reasons = within(screen.getByRole('listbox')).getAllByRole('option').map(({ textContent }) => textContent);
  expect(reasons).toContain('Chuyển nơi sinh hoạt');
  expect(reasons).not.toContain('Hồ sơ chưa đạt');
});

test('a correction stays to be seen with its reason', async () => {
  const corrected = { step: 'admitted', was: '2024-01-15', on: '2024-01-16', reason: 'Ghi nhầm', recordedBy: 'doan.coso', recordedAt: '2024-01-18T02:10:00Z' };
  const one = (await (await fetch(`http://localhost:3000/api/referrals/${world.admitted}`)).json()) as object;
  server.use(http.get('*/api/referrals/:id', () => HttpResponse.json({ ...one, corrections: [corrected] })));
  page(world.admitted);

  expect((await screen.findByText('Đính chính:')).parentElement).toHaveTextContent('Đính chính: 15/01/2024 → 16/01/2024. Ghi nhầm');
});

test('takes a wrong step back with its reason, after it was read once more, and shows what stood there', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/referrals/:id/retraction', async ({ request }) => {
      sent.push(await request.clone().json());
      return undefined;
    }),
  );
  const { user } = page(world.handedOver);
  await user.click(await screen.findByRole('button', { name: 'Rút lại một bước…' }));
  await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
  expect(await screen.findByText('Hãy ghi lý do.')).toBeVisible();
  await user.type(screen.getByLabelText(/Lý do rút lại/), ' Ghi nhầm người ');

  await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
  expect(await screen.findByText(/Rút lại bước “Trao danh sách” của Trần Thị Lan\?/)).toBeVisible();
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Rút lại' }));

  expect(await screen.findByText('Đã rút lại bước “Trao danh sách”.')).toBeVisible();
  expect(sent).toEqual([{ step: 'handed-over', reason: 'Ghi nhầm người' }]);
  expect((await screen.findByText('Đã rút lại:')).parentElement).toHaveTextContent('Đã rút lại: Trao danh sách 26/03/2024. Ghi nhầm người');
});

test('shows who helps the prospect, and what is prepared for the ceremony', async () => {
  page(world.admitted);

  const mentors = await screen.findByRole('region', { name: 'Đảng viên giúp đỡ' });
  expect(await within(mentors).findByText('Phạm Thị Hồng')).toBeVisible();
  expect(within(mentors).getByText('Từ 02/10/2023')).toBeVisible();
  const preparation = screen.getByRole('region', { name: 'Chuẩn bị lễ kết nạp' });
  const items = (await within(preparation).findAllByRole('listitem')).map(({ textContent }) => textContent);
  expect(items).toHaveLength(6);
  expect(items[4]).toContain('Đại diện Đoàn đọc bản giới thiệuBí thư chi đoàn, ngày 29/01/2024');
});

test('a vote of the Party cell is recorded with those who may vote and with who told of it', async () => {
  const sent: unknown[] = [];
  const one = (await (await fetch(`http://localhost:3000/api/referrals/${world.handedOver}`)).json()) as object;
  const next = [{ step: 'cell-vote', possible: true, earliest: '2020-01-01', latest: '2099-01-01' }];
  server.use(
    http.get('*/api/referrals/:id', () => HttpResponse.json({ ...one, next })),
    http.post('*/api/referrals/:id/cell-vote', async ({ request }) => {
      sent.push(await request.clone().json());
      return undefined;
    }),
  );
  const { user } = page(world.handedOver);
  await user.click(await screen.findByRole('button', { name: 'Ghi: Chi bộ xét' }));
  await fillInDay(user);
  await user.type(screen.getByLabelText('Phiếu đồng ý'), '17');
  await user.type(screen.getByLabelText('Phiếu thu vào'), '18');
  await user.type(screen.getByLabelText('Số có quyền biểu quyết'), '16');
  await user.type(screen.getByLabelText('Cấp ủy hoặc chi bộ cho biết'), 'Chi bộ Khu phố 1');
  await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
  expect(await screen.findByText('Không được ít hơn phiếu thu vào.')).toBeVisible();
  await user.clear(screen.getByLabelText('Số có quyền biểu quyết'));
  await user.type(screen.getByLabelText('Số có quyền biểu quyết'), '19');
  await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
  await user.click(await screen.findByRole('button', { name: 'Ghi' }));

  await screen.findByText(/Đã ghi “Chi bộ xét”/);
  const on = `${new Date().getFullYear()}-01-01`;
  expect(sent).toEqual([{ on, number: null, votesFor: 17, votesCast: 18, eligible: 19, reportedBy: 'Chi bộ Khu phố 1' }]);
});
