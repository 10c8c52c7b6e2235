import { fireEvent, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { example } from '@mock/contracts';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import type { ImportReport } from '@/generated/members/types.gen';
import { paths } from '@/shared/paths';
import { Component } from './import-page';

const checked = '018f0000-0000-7000-8000-000000000b01';
const drafted = '018f0000-0000-7000-8000-000000000b02';

const page = (search = '') => renderPage(Component, { path: paths.reorganisationImport(), at: paths.reorganisationImport() + search, role: 'organisation-board' });

/** Every file that arrives, and what becomes of it: a dry run, then the real one. */
function answer(dryRun: Partial<ImportReport> = {}, run: Partial<ImportReport> = {}) {
  const sent: URLSearchParams[] = [];
  const known = example<ImportReport>('readReorganisationImport');
  server.use(
    http.post('*/api/reorganisation-imports', ({ request }) => {
      const asked = new URL(request.url).searchParams;
      sent.push(asked);
      return HttpResponse.json({ id: asked.get('dryRun') === 'true' ? checked : drafted }, { status: 202 });
    }),
    http.get('*/api/reorganisation-imports/:id', ({ params }) =>
      HttpResponse.json(params.id === checked ? { ...known, id: checked, dryRun: true, ...dryRun } : { ...known, id: drafted, dryRun: false, ...run }),
    ),
  );
  return sent;
}

test('checks a file once the decision is named, and drafts only what was confirmed', async () => {
  const sent = answer();
  const { user, router } = page();
  expect(screen.queryByTestId('drop')).toBeNull();
  await user.click(await screen.findByRole('textbox', { name: /Nghị quyết\/Quyết định số/ }));
  await user.paste('1682/NQ-UBTVQH15');
  await user.click(screen.getByRole('textbox', { name: /Trích yếu/ }));
  await user.paste('Sắp xếp năm 2025');
  for (const [name, day] of [[/^Ngày ban hành/, '16062025'], [/^Có hiệu lực/, '01072025']] as const) {
    await user.click(within(screen.getByRole('group', { name })).getAllByRole('spinbutton')[0] as HTMLElement);
    await user.keyboard(day);
  }
  fireEvent.drop(await screen.findByTestId('drop'), { dataTransfer: { files: [new File(['0'], 'sap-xep.csv')] } });

  expect(await screen.findByText('Kiểm tra xong. Chưa có gì được ghi.')).toBeVisible();
  expect(screen.getByText('Số dòng: 2; dùng được: 1; chưa nhận: 1.')).toBeVisible();
  expect(screen.getByRole('row', { name: /^3 old_ward_code 25999 Mã của một đơn vị/ })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Lập phương án từ tệp này' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/không có trong phương án: 1\./)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Lập phương án' }));

  expect(await screen.findByText('Đã lập phương án. Chưa đơn vị nào thay đổi.')).toBeVisible();
  expect(sent.map((asked) => Object.fromEntries(asked))).toEqual(
    ['true', 'false'].map((dryRun) => ({ decisionNumber: '1682/NQ-UBTVQH15', decidedOn: '2025-06-16', effectiveOn: '2025-07-01', title: 'Sắp xếp năm 2025', dryRun })),
  );
  expect(router.state.location.search).toBe(`?import=${drafted}`);
  expect(screen.getByRole('link', { name: 'Xem phương án' })).toHaveAttribute('href', paths.reorganisation(drafted));
});

test('after the page was closed a checked file has to be brought again; one of which nothing can be used says so', async () => {
  answer();
  const { unmount } = page(`?import=${checked}`);
  expect(await screen.findByText(/Hãy tải tệp lên lại/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Lập phương án từ tệp này' })).toBeNull();
  unmount();

  answer({ accepted: 0 });
  page(`?import=${checked}`);
  expect(await screen.findByText('Không có dòng nào dùng được để lập phương án.')).toBeVisible();
});
