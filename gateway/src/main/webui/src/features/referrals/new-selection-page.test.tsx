import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import { paths } from '@/shared/paths';
import { Component } from './new-selection-page';

// Every key that is pressed renders the form: slow where many tests run at once.
vi.setConfig({ testTimeout: 60_000 });

const page = () => renderPage(Component, { path: paths.newSelection(':id'), at: paths.newSelection(world.branch) });

const lan = {
  id: world.lan, fullName: 'Trần Thị Lan', birthDate: '2000-02-03', gender: 'female', memberCode: null, cardNumber: null, unit: world.branch,
};

beforeEach(() => {
  server.use(http.post('*/api/members/search', () => HttpResponse.json({ items: [lan], nextCursor: null })));
});

async function voted(votes: string) {
  const { user } = page();
  await user.type(await screen.findByRole('textbox', { name: /được triệu tập/ }), '18');
  await user.type(screen.getByLabelText(/dự họp/), '15');
  await user.type(screen.getByRole('combobox', { name: 'Tìm đoàn viên trong chi đoàn' }), 'lan');
  await user.click(await screen.findByRole('option', { name: /Trần Thị Lan/ }));
  await user.type(screen.getByLabelText('Số phiếu của Trần Thị Lan'), votes);
  return user;
}

/** With the first of January of this year, as arrow keys give it. */
async function filledIn(votes: string) {
  const user = await voted(votes);
  for (const section of screen.getAllByRole('spinbutton').slice(0, 3)) {
    await user.click(section);
    await user.keyboard('{ArrowUp}');
  }
  return user;
}

test('says while typing that nobody gets more votes than were present', async () => {
  await voted('16');

  expect(await screen.findByText('Không được nhiều hơn số dự họp (15).')).toBeVisible();
});

test('says while typing that no more come than were called', async () => {
  const { user } = page();
  await user.type(await screen.findByRole('textbox', { name: /được triệu tập/ }), '18');
  await user.type(screen.getByLabelText(/dự họp/), '19');

  expect(await screen.findByText('Không được nhiều hơn số được triệu tập (18).')).toBeVisible();
});

test('records the meeting after it was read once more, and leads to the new cases', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/selections', async ({ request }) => {
      sent.push(await request.clone().json());
      return undefined;
    }),
  );
  const user = await filledIn('14');

  await user.click(screen.getByRole('button', { name: 'Kiểm tra và ghi' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('Trần Thị Lan: 14 phiếu')).toBeVisible();
  expect(sent).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Ghi kết quả' }));

  expect(await screen.findByText('Đã ghi cuộc họp và mở 1 hồ sơ.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Trần Thị Lan' })).toHaveAttribute('href', paths.referral(world.handedOver));
  expect(sent).toEqual([
    { unit: world.branch, heldOn: `${new Date().getFullYear()}-01-01`, eligible: 18, present: 15, candidates: [{ member: world.lan, votes: 14 }] },
  ]);
});

test('shows a refusal at the candidate that it names', async () => {
  const rule = 'Vào ngày họp, đoàn viên không sinh hoạt tại chi đoàn này.';
  server.use(
    http.post('*/api/selections', () =>
      HttpResponse.json(
        { type: '/problems/candidate-not-in-branch', title: 'Không thuộc chi đoàn', status: 422, detail: rule, errors: [{ field: 'candidates/0/member', rule }] },
        { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  const user = await filledIn('14');
  await user.click(screen.getByRole('button', { name: 'Kiểm tra và ghi' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ghi kết quả' }));

  expect(await screen.findByText('Không thuộc chi đoàn')).toBeVisible();
  expect(screen.getAllByText(rule).length).toBeGreaterThan(1);
  const votes = screen.getByLabelText('Số phiếu của Trần Thị Lan');
  expect(votes).toHaveAccessibleDescription(rule);
  expect(votes).toHaveFocus();

  await user.click(screen.getByRole('button', { name: 'Kiểm tra và ghi' }));
  expect(await screen.findByRole('dialog')).toBeVisible();
});

test('names the branch of the address in a refusal, though it is no field', async () => {
  server.use(
    http.post('*/api/selections', () =>
      HttpResponse.json(
        { type: '/problems/invalid', title: 'Không ghi được', status: 422, errors: [{ field: 'unit', rule: 'không phải chi đoàn' }] },
        { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  const user = await filledIn('14');
  await user.click(screen.getByRole('button', { name: 'Kiểm tra và ghi' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ghi kết quả' }));

  expect(await screen.findByText('unit: không phải chi đoàn')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Kiểm tra và ghi' }));
  expect(await screen.findByRole('dialog')).toBeVisible();
});

test('leads to the search where nobody was chosen yet', async () => {
  const user = await filledIn('14');
  await user.click(screen.getByRole('button', { name: 'Bỏ Trần Thị Lan khỏi danh sách' }));
  await user.click(screen.getByRole('button', { name: 'Kiểm tra và ghi' }));

  const search = screen.getByRole('combobox', { name: 'Tìm đoàn viên trong chi đoàn' });
  await waitFor(() => { expect(search).toHaveFocus(); });
  expect(search).toBeInvalid();
});
