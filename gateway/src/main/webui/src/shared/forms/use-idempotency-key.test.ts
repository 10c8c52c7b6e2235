import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useIdempotencyKey } from './use-idempotency-key';

test('a submission keeps its key until its content changes', () => {
  const { result } = renderHook(() => useIdempotencyKey());
  const key = result.current({ on: '2025-01-01' });

  expect(result.current({ on: '2025-01-01' })).toEqual(key);
  expect(result.current({ on: '2025-01-02' })).not.toEqual(key);
});
