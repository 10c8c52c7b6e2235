import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { example } from '@mock/contracts';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import type { AssemblyView, SelectionMeetingMinutes } from '@/generated/referrals/types.gen';
import { paths } from '@/shared/paths';
import { Component } from './meeting-page';

const meeting = example<AssemblyView>('readSelectionMeeting');
const page = (role: 'branch-secretary' | 'provincial-standing-committee' = 'branch-secretary') =>
  renderPage(Component, { path: paths.meeting(':id'), at: paths.meeting(meeting.id), role });

test('shows what must come, what a candidate needs, and what stands at each gate', async () => {
  page();

  expect(await screen.findByText(/Cần ít nhất 12 người dự họp/)).toBeVisible();
  expect(screen.getByText(/Đủ số người dự họp/)).toBeVisible();
  expect(screen.getByText(/Cần ít nhất 8 phiếu/)).toBeVisible();
  expect(await screen.findByText(/Xếp loại năm 2025: mức 3 \(chưa đạt\)/)).toBeVisible();
  expect(screen.getByText(/Từ 206 đến 217 tháng tuổi \(chỉ biết năm sinh\) \(chưa rõ\)/)).toBeVisible();
});

test('sends the whole minutes with the version that was read; closing waits for that', async () => {
  const sent: { match: string | null; body: SelectionMeetingMinutes }[] = [];
  server.use(
    http.put('*/api/selection-meetings/:id', async ({ request }) => {
      const body = (await request.json()) as SelectionMeetingMinutes;
      sent.push({ match: request.headers.get('If-Match'), body });
      return HttpResponse.json({ ...meeting, version: 3, present: body.present });
    }),
  );
  const { user } = page();

  const present = await screen.findByLabelText('Số đoàn viên dự họp');
  await user.clear(present);
  await user.type(present, '16');
  await user.click(await screen.findByRole('checkbox', { name: 'Đặng Gia Huy' }));
  expect(screen.getByRole('button', { name: 'Kết thúc cuộc họp' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Lưu và tính lại' }));

  await waitFor(() => { expect(sent).toHaveLength(1); });
  expect(sent[0]?.match).toBe('"2"');
  expect(sent[0]?.body.present).toBe(16);
  expect(sent[0]?.body.candidates.map(({ votes }) => votes)).toEqual([14, 6, null]);
  expect(await screen.findByText('Đã lưu.')).toBeVisible();
});

test('a refusal stands at the field that it names', async () => {
  server.use(
    http.post('*/api/selection-meetings/:id/closing', () =>
      HttpResponse.json(
        { type: '/problems/too-few-present', title: 'Không đủ', status: 422, errors: [{ field: 'present', rule: 'Số người dự họp chưa đạt.' }] },
        { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  const { user } = page();

  await user.click(await screen.findByRole('button', { name: 'Kết thúc cuộc họp' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Kết thúc cuộc họp' }));

  expect(await screen.findByText('Số người dự họp chưa đạt.')).toBeVisible();
  expect(screen.getByLabelText('Số đoàn viên dự họp')).toBeInvalid();
});

test('closing leads to the cases of those selected', async () => {
  const { user } = page();

  await user.click(await screen.findByRole('button', { name: 'Kết thúc cuộc họp' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Kết thúc cuộc họp' }));

  expect(await screen.findByText(/Được bình chọn, 14 phiếu/)).toBeVisible();
  expect(screen.getByText(/Không được bình chọn, 6 phiếu/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Mở hồ sơ' })).toHaveAttribute('href', expect.stringContaining('/referrals/'));
});

test('whoever holds no meetings reads the minutes', async () => {
  page('provincial-standing-committee');

  expect(await screen.findByText(/Nhà văn hóa Khu phố 1/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Lưu và tính lại' })).toBeNull();
});
