import { act, renderHook } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { expect, test } from 'vitest';
import { useUrlState } from './url-state';

test('state is in the address, defaults are not', () => {
  const { result } = renderHook(() => ({ state: useUrlState({ page: '1', step: '' }), at: useLocation().search }), {
    wrapper: ({ children }) => <MemoryRouter initialEntries={['/?step=admitted&tab=2']}>{children}</MemoryRouter>,
  });
  expect(result.current.state[0]).toEqual({ page: '1', step: 'admitted' });

  act(() => { result.current.state[1]({ page: '3', step: '' }); });

  expect(result.current.at).toBe('?tab=2&page=3');
});
