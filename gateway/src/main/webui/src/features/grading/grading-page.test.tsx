import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import type { RecordSheet, RecordSheetAnswer, RecordSheetPatch } from '@/generated/members/types.gen';
import { paths } from '@/shared/paths';
import { Component } from './grading-page';

const noted = { notedBy: 'bithu.chidoan', notedAt: '2025-12-20T02:00:00Z' };
const nothing = { memberCode: null, version: 0, grading: null, training: null, review: null };
const minh = { ...nothing, member: world.minh, fullName: 'Nguyễn Văn Minh', birthDate: '1999-05-02' };
const lan = { ...nothing, member: world.lan, fullName: 'Trần Thị Lan', birthDate: '2001' };

/** A service that keeps the sheet; `answer` says what becomes of the rows, else they are saved. */
function serve(rows: RecordSheet['rows'], answer?: (sent: RecordSheetPatch['rows']) => RecordSheetAnswer['rows']) {
  const sent: RecordSheetPatch['rows'][] = [];
  const years: (string | null)[] = [];
  server.use(
    http.get('*/api/record-sheets', ({ request }) => {
      const year = new URL(request.url).searchParams.get('year');
      years.push(year);
      return HttpResponse.json({ unit: world.branch, year: Number(year), on: `${year}-12-31`, scale: 'hd-25', rows });
    }),
    http.put('*/api/record-sheets', async ({ request }) => {
      const body = (await request.json()) as RecordSheetPatch;
      sent.push(body.rows);
      return HttpResponse.json({
        rows: answer?.(body.rows) ?? body.rows.map(({ member, version }) => ({ member, outcome: 'saved', version: version + 1, errors: [] })),
      });
    }),
  );
  return { sent, years };
}

const page = (role: 'branch-secretary' | 'provincial-standing-committee' = 'branch-secretary') =>
  renderPage(Component, { path: paths.grading(':id'), at: `${paths.grading(world.branch)}?year=2025`, role });

test('sends the changed rows alone, and of them what was changed, with the version that was read', async () => {
  const { sent } = serve([minh, { ...lan, version: 3, training: { registered: true, points: 80, result: null, ...noted } }]);
  const { user } = page();

  await user.selectOptions(await screen.findByLabelText('Xếp loại: Nguyễn Văn Minh'), 'Hoàn thành xuất sắc nhiệm vụ');
  expect(screen.getByRole('button', { name: 'Lưu 1 dòng' })).toBeEnabled();
  await user.selectOptions(screen.getByLabelText('Nguồn giới thiệu: Trần Thị Lan'), 'Là nguồn');
  await user.type(screen.getByLabelText('Nhiệm vụ đã giao: Trần Thị Lan'), 'Đội trưởng');
  await user.click(screen.getByRole('button', { name: 'Lưu 2 dòng' }));

  await waitFor(() => {
    expect(sent).toEqual([[
      { member: world.minh, version: 0, grading: { grade: 'completed-excellently' } },
      { member: world.lan, version: 3, review: { candidate: true, tasks: 'Đội trưởng', helper: null, backgroundCheckedOn: null, backgroundCheckedBy: null } },
    ]]);
  });
  expect(await screen.findByText(/Đã lưu 2 dòng/)).toBeVisible();
});

test('what is refused stays typed, with the reason beside the row, and the other row is saved', async () => {
  serve([minh, lan], (rows) =>
    rows.map(({ member }) =>
      member === world.minh
        ? { member, outcome: 'refused', version: 0, errors: [{ field: 'training/points', rule: 'phải từ 0 đến 100' }] }
        : { member, outcome: 'saved', version: 1, errors: [] },
    ),
  );
  const { user } = page();

  await user.selectOptions(await screen.findByLabelText('Kết quả rèn luyện: Nguyễn Văn Minh'), 'Đã đăng ký, chưa có kết quả');
  await user.type(screen.getByLabelText('Điểm: Nguyễn Văn Minh'), '99');
  await user.selectOptions(screen.getByLabelText('Nguồn giới thiệu: Trần Thị Lan'), 'Chưa là nguồn');
  await user.click(screen.getByRole('button', { name: 'Lưu 2 dòng' }));

  const row = (await screen.findByRole('alert')).closest('tr');
  expect(within(row as HTMLElement).getByRole('alert')).toHaveTextContent('Điểm: phải từ 0 đến 100');
  expect(screen.getByLabelText('Điểm: Nguyễn Văn Minh')).toHaveValue(99);
  expect(screen.getByRole('status')).toHaveTextContent('Còn 1 dòng chưa lưu được');
  expect(screen.getByRole('button', { name: 'Lưu 1 dòng' })).toBeEnabled();
});

test('a day that is half typed is not sent, and its field says so', async () => {
  const { sent } = serve([minh]);
  const { user } = page();

  expect(screen.queryByRole('group', { name: 'Ngày nắm lý lịch' })).not.toBeInTheDocument();
  await user.selectOptions(await screen.findByLabelText('Nguồn giới thiệu: Nguyễn Văn Minh'), 'Là nguồn');
  const day = screen.getByRole('group', { name: 'Ngày nắm lý lịch' });
  await user.click(within(day).getByRole('spinbutton', { name: 'Ngày' }));
  await user.keyboard('12');
  await user.click(screen.getByRole('button', { name: 'Lưu 1 dòng' }));

  expect(await screen.findByText(/^Chưa đủ ngày, tháng, năm/)).toBeVisible();
  expect(sent).toEqual([]);

  await user.click(within(day).getByRole('spinbutton', { name: 'Ngày' }));
  await user.keyboard('12032025');
  await user.click(screen.getByRole('button', { name: 'Lưu 1 dòng' }));
  await waitFor(() => {
    expect(sent.flat().map(({ review }) => review?.backgroundCheckedOn)).toEqual(['2025-03-12']);
  });
});

test('another year is another address, and asks first while something is not saved', async () => {
  const { years } = serve([minh]);
  const { user, router } = page();

  await user.selectOptions(await screen.findByLabelText('Xếp loại: Nguyễn Văn Minh'), 'Sinh hoạt chưa đủ 6 tháng');
  await user.selectOptions(screen.getByLabelText('Năm'), '2024');
  expect(router.state.location.search).toBe('?year=2025');
  await user.click(await screen.findByRole('button', { name: 'Bỏ và rời đi' }));

  await waitFor(() => {
    expect(router.state.location.search).toBe('?year=2024');
  });
  expect(years).toContain('2024');
});

test('whoever only reads has nothing to save', async () => {
  serve([minh]);
  page('provincial-standing-committee');

  expect(await screen.findByLabelText('Xếp loại: Nguyễn Văn Minh')).toBeDisabled();
  expect(screen.queryByRole('button', { name: /Lưu/ })).not.toBeInTheDocument();
});
