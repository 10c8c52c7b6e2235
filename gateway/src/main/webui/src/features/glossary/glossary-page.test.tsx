import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '@mock/render-app';
import { world } from '@mock/world';
import { terms } from '@/shared/i18n/vi/terms';
import { paths } from '@/shared/paths';

test('explains every term, reached from the help of a page', async () => {
  const { user } = renderApp(paths.referrals(world.commune));

  await user.click(await screen.findByRole('button', { name: 'Giải thích thuật ngữ của trang này' }));
  expect(await screen.findByText(terms.resolution.meaning)).toBeVisible();
  expect(screen.queryByText(terms.citizenNumber.meaning)).toBeNull();
  await user.click(screen.getByRole('link', { name: 'Xem tất cả thuật ngữ' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Thuật ngữ' })).toBeVisible();
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(
    Object.values(terms).map(({ term }) => term).sort((one, other) => one.localeCompare(other, 'vi')),
  );
  expect(screen.getByText(`Nguồn: ${terms.sector.source}`)).toBeVisible();
  expect(screen.getAllByText(/^Nguồn: ./)).toHaveLength(Object.keys(terms).length);
});
