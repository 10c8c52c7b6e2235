import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { example } from '@mock/contracts';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import type { ReorganisationPreview, ReorganisationView } from '@/generated/members/types.gen';
import { paths } from '@/shared/paths';
import type { Role } from '@/shared/session';
import { Component } from './reorganisation-page';

const known = example<ReorganisationView>('readReorganisation');
const preview = example<ReorganisationPreview>('previewReorganisation');
const ready: ReorganisationPreview = { ...preview, ready: true, objections: [], counts: { ...preview.counts, open: 0 }, open: { items: [], nextCursor: null } };

const page = (step: string, role: Role = 'provincial-standing-committee') =>
  renderPage(Component, { path: paths.reorganisation(':id'), at: `${paths.reorganisation(known.id)}?step=${step}`, role });

/** What was posted, and the versions it was meant for. */
function answer(now: ReorganisationPreview, view: Partial<ReorganisationView> = {}, then: Partial<ReorganisationView> = {}) {
  const sent: (string | null)[][] = [];
  let draft: ReorganisationView = { ...known, ...view };
  const take = ({ request }: { request: Request }) => {
    sent.push([new URL(request.url).pathname.split('/').at(-1) ?? '', request.headers.get('If-Match')]);
    draft = { ...draft, version: draft.version + 1, ...then };
    return HttpResponse.json(draft);
  };
  server.use(
    http.get('*/api/reorganisations/:id', () => HttpResponse.json(draft)),
    http.get('*/api/reorganisations/:id/preview', () => {
      if (draft.state !== 'in-effect') return HttpResponse.json(now);
      sent.push(['preview', null]);
      return HttpResponse.json({ status: 409 }, { status: 409 });
    }),
    http.post('*/api/reorganisations/:id/approval', take),
    http.post('*/api/reorganisations/:id/withdrawal', take),
  );
  return sent;
}

test('the preview says how much it touches, and before and after beside each other in words', async () => {
  page('preview');

  const before = within(await screen.findByRole('region', { name: 'Trước' }));
  expect(before.getByText('Kết thúc hoạt động')).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'Sau' })).getByText('Thành lập mới')).toBeVisible();
  expect(screen.getByText('Đoàn viên liên quan').closest('dl')).toHaveTextContent(/Đoàn viên liên quan41/);
  expect(screen.getByText('Còn 1 mục chưa phân bổ.', { exact: false })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Nội dung 5' })).toHaveAttribute('href', `${paths.reorganisation(known.id)}?step=steps`);
});

test('counts the open cases of the touched units, each of which leads to its cases', async () => {
  const asked: unknown[] = [];
  server.use(
    http.post('*/api/referrals/open-counts', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({ count: 2, items: [{ unit: world.commune, open: 2 }] });
    }),
  );
  page('preview');

  expect(await screen.findByText('Hồ sơ giới thiệu đang mở ở các đơn vị này (2)')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Đoàn phường Ninh Sơn (25480)' })).toHaveAttribute('href', paths.referrals(world.commune));
  expect(asked).toEqual([{ units: [world.commune] }]);
});

test('shows the figures of each unit before and after, and asks for none while something stands against it', async () => {
  const asked: unknown[] = [];
  server.use(
    http.post('*/api/progress/preview', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(example('previewFigures'));
    }),
  );
  answer(ready);
  const { unmount } = page('preview', 'provincial-standing-committee');

  const table = within(await screen.findByRole('table', { name: 'Số liệu trước và sau' }));
  const cells = (name: RegExp) => within(table.getByRole('row', { name })).getAllByRole('cell').map(({ textContent }) => textContent);
  expect(cells(/^Đoàn phường 1 /)).toEqual(['96', '–', '–', '–', '–', '–']);
  expect(cells(/^Đoàn phường Tân Ninh/)).toEqual(['–', '96', '–', '–', '–', '–']);
  expect(asked).toHaveLength(1);
  unmount();

  answer(preview);
  page('preview');
  expect(await screen.findByText('Nội dung còn vướng')).toBeVisible();
  expect(screen.queryByText('Số liệu trước và sau')).toBeNull();
});

test('somebody else approves what was read, after the day and what cannot be undone were said', async () => {
  const sent = answer(ready, {}, { state: 'in-effect', approvedBy: 'thuong.truc', approvedAt: '2025-06-20T02:00:00Z', inEffectSince: '2025-07-01T00:00:30Z' });
  const { user } = page('approval');
  await user.click(await screen.findByRole('button', { name: 'Phê duyệt phương án' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/có hiệu lực từ ngày 01\/07\/2025\. Ngày đó đã đến/)).toBeVisible();
  expect(dialog.getByText(/không hoàn tác được\. Chỗ sai được sửa bằng một phương án sắp xếp khác/)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Phê duyệt' }));

  expect(await screen.findByText(/Người phê duyệt: thuong\.truc/)).toBeVisible();
  expect(screen.getByText(/sửa bằng một phương án khác/)).toBeVisible();
  expect(sent).toEqual([['approval', '"3"']]);
  expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Nội dung', 'Phê duyệt']);
});

test('who wrote in it is told why they cannot approve it', async () => {
  answer(ready, { drafters: ['ban.tochuc', 'can-bo'] });
  page('approval', 'organisation-board');

  expect(await screen.findByText('Bạn đã soạn phương án này nên không phê duyệt được')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Phê duyệt phương án' })).toBeNull();
});

test('while something is open it is not approved', async () => {
  answer(preview);
  page('approval');

  expect(await screen.findByText('Còn 1 mục chưa phân bổ.', { exact: false })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Phê duyệt phương án' })).toBeNull();
});

test('an approval is taken back by who drafts, and what keeps it from its effect is said', async () => {
  const sent = answer(preview, { state: 'approved', approvedBy: 'thuong.truc', approvedAt: '2025-06-20T02:00:00Z' }, { state: 'draft', approvedBy: null, approvedAt: null, withdrawn: { by: 'ban.tochuc', at: '2025-06-21T02:00:00Z', reason: 'Còn thiếu một chi đoàn' } });
  const { user } = page('approval', 'organisation-board');
  expect(await screen.findByText(/Đã phê duyệt nhưng chưa thực hiện được/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Rút phê duyệt' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  expect(await dialog.findByText('Cần điền.')).toBeVisible();
  await user.type(dialog.getByRole('textbox', { name: 'Lý do' }), 'Còn thiếu một chi đoàn');
  await user.click(dialog.getByRole('button', { name: 'Tiếp tục' }));
  await user.click(await dialog.findByRole('button', { name: 'Rút phê duyệt' }));

  expect(await screen.findByRole('button', { name: 'Bỏ phương án' })).toBeVisible();
  expect(screen.getByText(/Lý do: Còn thiếu một chi đoàn/)).toBeVisible();
  expect(sent).toEqual([['withdrawal', '"3"']]);
});
