import { renderHook } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { expect, test } from 'vitest';
import { Refusal } from '@/shared/api/refusal';
import { otherErrors, showAtFields } from './problem-fields';

const refusal = new Refusal({
  type: '/problems/invalid',
  title: 'Dữ liệu chưa đúng',
  status: 400,
  errors: [
    { field: 'candidates[0].votes', rule: 'Không quá số người có mặt' },
    { field: 'Idempotency-Key', rule: 'Thiếu' },
  ],
});

test('a sentence stands at the field that it names, the rest in the summary', () => {
  const { result } = renderHook(() => {
    const form = useForm({ defaultValues: { candidates: [{ votes: 9 }] } });
    return { form, errors: form.formState.errors };
  });

  showAtFields(refusal, result.current.form);

  expect(result.current.form.getFieldState('candidates.0.votes').error?.message).toBe('Không quá số người có mặt');
  expect(otherErrors(refusal, result.current.form.getValues())).toEqual([{ field: 'Idempotency-Key', rule: 'Thiếu' }]);
});
