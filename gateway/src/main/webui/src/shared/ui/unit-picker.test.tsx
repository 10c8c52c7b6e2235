import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { UnitPicker } from './unit-picker';

const page = (levels?: string[]) =>
  renderPage(() => <UnitPicker label="Đơn vị" value={null} onChange={() => undefined} {...(levels && { levels })} />, { path: '/', at: '/' });

test('lets the service find within the levels', async () => {
  const { user } = page(['commune', 'grassroots']);

  await user.type(screen.getByRole('combobox', { name: 'Đơn vị' }), 'doan');

  expect(await screen.findByRole('option', { name: /Đoàn phường 1/ })).toBeVisible();
  expect(screen.getByRole('option', { name: /Đoàn Trường THPT Tây Ninh/ })).toBeVisible();
  expect(screen.queryByRole('option', { name: /Thành đoàn Tây Ninh/ })).toBeNull();
});

test('says that the search failed, not that there is no such unit', async () => {
  server.use(http.get('*/api/units/search', () => HttpResponse.json({ status: 500 }, { status: 500 }), { once: true }));
  const { user } = page();

  await user.type(screen.getByRole('combobox', { name: 'Đơn vị' }), 'phuong 3');

  expect(await screen.findByText('Chưa tải được')).toBeVisible();
  expect(screen.queryByText('Không tìm thấy đơn vị nào.')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByRole('option', { name: /Đoàn phường 3/ })).toBeVisible();
});
