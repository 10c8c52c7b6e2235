import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { example } from '@mock/contracts';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import type { OpenQuestion, ReorganisationAssignments, ReorganisationPreview, ReorganisationView } from '@/generated/members/types.gen';
import { paths } from '@/shared/paths';
import { Component } from './reorganisation-page';

const known = example<ReorganisationView>('readReorganisation');
const preview = example<ReorganisationPreview>('previewReorganisation');
const [question] = preview.open.items as [OpenQuestion];
const [binhMinh, hiepNinh] = question.among as [OpenQuestion['divided'], OpenQuestion['divided']];
const branches = ['25480.02', '25480.03'].map((code, index) => ({ unit: `018f0000-0000-7000-8000-00000000004${index + 2}`, key: null, code, name: `Chi đoàn Khu phố ${index + 2}` }));
const unit = (of: OpenQuestion['unit']): OpenQuestion => ({ ...question, kind: 'unit', unit: of, member: null });
const member = (id: string): OpenQuestion => ({ ...question, kind: 'member', unit: null, member: id, divided: { unit: world.branch, key: null, code: '25459.01', name: 'Chi đoàn Khu phố 1' } });

const page = (search: string) => renderPage(Component, { path: paths.reorganisation(':id'), at: `${paths.reorganisation(known.id)}?step=open${search}`, role: 'organisation-board' });

/** Answers as the service does: what is assigned is open no more. */
function answer(questions: OpenQuestion[]) {
  const sent: ReorganisationAssignments[] = [];
  let view: ReorganisationView = { ...known, assignments: { units: [], members: [], holders: [] } };
  let open = questions;
  server.use(
    http.get('*/api/reorganisations/:id', () => HttpResponse.json(view)),
    http.get('*/api/reorganisations/:id/preview', () =>
      HttpResponse.json({ ...preview, counts: { ...preview.counts, open: open.length }, open: { items: open, nextCursor: null } })),
    http.put('*/api/reorganisations/:id/assignments', async ({ request }) => {
      const body = (await request.json()) as Required<ReorganisationAssignments>;
      sent.push(body);
      const those = [...(body.units ?? []), ...(body.members ?? []), ...(body.holders ?? [])].map(({ of }) => of);
      open = open.filter(({ kind, unit: of, member: who, divided }) => !those.includes((kind === 'unit' ? of?.unit : kind === 'member' ? who : divided.unit) ?? ''));
      view = { ...view, assignments: { units: [...(view.assignments.units ?? []).filter(({ of }) => !those.includes(of)), ...(body.units ?? [])], members: [], holders: [] }, version: view.version + 1 };
      return HttpResponse.json(view);
    }),
  );
  return sent;
}

const place = (text: string | RegExp) => screen.findByText(text);

test('many are assigned at once, and how far it is stands above', async () => {
  const sent = answer([question, ...branches.map(unit)]);
  const { user } = page('');
  expect(await place('Đã phân bổ 0/3')).toBeVisible();

  await user.click(screen.getByRole('checkbox', { name: /^Chọn Chi đoàn Khu phố 2/ }));
  await user.click(screen.getByRole('checkbox', { name: /^Chọn Chi đoàn Khu phố 3/ }));
  const bar = within(screen.getByRole('region', { name: 'Phân bổ các mục đã chọn' }));
  expect(bar.getByText('Đã chọn 2 mục')).toBeVisible();
  expect(bar.getByRole('button', { name: 'Phân bổ' })).toBeDisabled();
  await user.click(bar.getByRole('combobox', { name: 'Phân bổ về' }));
  await user.click(await screen.findByRole('option', { name: /Bình Minh/ }));
  await user.click(bar.getByRole('button', { name: 'Phân bổ' }));

  expect(await place('Đã phân bổ 2/3')).toBeVisible();
  expect(sent).toEqual([{ units: branches.map(({ unit: of }) => ({ of, to: { key: binhMinh.key } })), members: [], holders: [] }]);
  expect(screen.queryByRole('region', { name: 'Phân bổ các mục đã chọn' })).toBeNull();
});

test('what was assigned can be assigned anew', async () => {
  const sent = answer([unit(branches[0] as OpenQuestion['divided'])]);
  const { user, router } = page('');
  await user.click(await screen.findByRole('checkbox', { name: /^Chọn tất cả 1 mục/ }));
  await assign(/Bình Minh/);
  expect(await place('Đã phân bổ hết.')).toBeVisible();

  await user.click(screen.getByRole('combobox', { name: 'Hiển thị' }));
  await user.click(await screen.findByRole('option', { name: 'Đã phân bổ' }));
  expect(router.state.location.search).toBe('?step=open&show=done');
  await user.click(await screen.findByRole('checkbox', { name: /^Chọn tất cả 1 mục/ }));
  await assign('đơn vị không tìm thấy');
  await waitFor(() => { expect(sent[1]?.units).toEqual([{ of: branches[0]?.unit, to: { unit: hiepNinh.unit } }]); });

  async function assign(to: RegExp | string) {
    await user.click(await screen.findByRole('combobox', { name: 'Phân bổ về' }));
    await user.click(await screen.findByRole('option', { name: to }));
    await user.click(screen.getByRole('button', { name: 'Phân bổ' }));
  }
});

test('asks for each member of a divided branch, by name, with the purpose', async () => {
  answer([member(world.minh), member('018f0000-0000-7000-8000-0000000001ff')]);
  const purposes: (string | null)[] = [];
  server.events.on('request:start', ({ request }) => {
    if (request.url.endsWith('/api/members/search')) purposes.push(request.headers.get('Purpose'));
  });
  page('');

  expect(await screen.findByRole('link', { name: 'Nguyễn Văn Minh' })).toHaveAttribute('href', paths.member(world.minh));
  expect(screen.getByRole('link', { name: 'Đoàn viên (xem hồ sơ)' })).toBeVisible();
  expect(purposes).toEqual(['member-register']);
  server.events.removeAllListeners();
});

test('what has no successor in common is not assigned together; a filter helps', async () => {
  const elsewhere = { ...unit(branches[1] as OpenQuestion['divided']), divided: { unit: world.district, key: null, code: '703', name: 'Thành đoàn Tây Ninh' }, among: [{ unit: null, key: 'x', code: 'x', name: 'X' }] };
  answer([question, elsewhere]);
  const { user } = page('');
  await user.click(await screen.findByRole('checkbox', { name: /^Chọn tất cả 2 mục/ }));
  expect(await place(/không có đơn vị kế tục chung/)).toBeVisible();

  await user.click(screen.getByRole('combobox', { name: 'Đơn vị bị chia' }));
  await user.click(await screen.findByRole('option', { name: /Thành đoàn Tây Ninh/ }));
  expect(await screen.findByRole('checkbox', { name: /^Chọn tất cả 1 mục/ })).not.toBeChecked();
});

test('where nothing is divided nothing has to be assigned', async () => {
  answer([]);
  page('');

  expect(await place(/Không có gì phải phân bổ/)).toBeVisible();
});
