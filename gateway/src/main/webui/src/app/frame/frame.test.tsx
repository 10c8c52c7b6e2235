import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderApp } from '@mock/render-app';
import { paths } from '@/shared/paths';

afterEach(() => {
  sessionStorage.clear();
});

test('a page opened by its address begins at its beginning, wherever the one before it was left', async () => {
  const scrolled = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  sessionStorage.setItem('react-router-scroll-positions', JSON.stringify({ default: 500, [paths.units()]: 300 }));
  renderApp(paths.units());

  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => { expect(scrolled).toHaveBeenCalledWith(0, 300); });
  expect(scrolled).not.toHaveBeenCalledWith(0, 500);
});
