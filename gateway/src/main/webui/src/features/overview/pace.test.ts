import { expect, test } from 'vitest';
import { paceOf } from './pace';

const programme = { from: '2021-01', to: '2025-12' };
const at = (day: string) => Date.parse(`${day}T00:00:00+07:00`);
const floor = (value: number) => ({ kind: 'floor' as const, target: 5000, value });

test('half of the time is half of the plan, and the rest is what each month needs', () => {
  expect(paceOf(floor(2000), programme, at('2023-07-02'))).toEqual({
    state: 'running', planned: 2497, missing: 3000, perMonth: 100, isBehind: true,
  });
});

test('ahead of the plan is not behind', () => {
  expect(paceOf(floor(2600), programme, at('2023-07-02'))).toMatchObject({ state: 'running', isBehind: false });
});

test('the last days still have a pace that can be said', () => {
  expect(paceOf(floor(4990), programme, at('2025-12-31'))).toMatchObject({ perMonth: 10 });
});

test('what is reached needs no pace', () => {
  expect(paceOf(floor(5000), programme, at('2023-07-02'))).toEqual({ state: 'reached' });
});

test('after the end it is said how much is short', () => {
  expect(paceOf(floor(4900), programme, at('2026-01-01'))).toEqual({ state: 'missed', by: 100 });
});

test('a cap is not to be reached', () => {
  const cap = (value: number) => ({ kind: 'cap' as const, target: 10, value });
  expect(paceOf(cap(8), programme, at('2023-07-02'))).toBeUndefined();
  expect(paceOf(cap(12), programme, at('2023-07-02'))).toEqual({ state: 'exceeded', by: 2 });
});

test('without a target there is no pace', () => {
  expect(paceOf({ kind: 'floor', target: null, value: 3 }, programme, at('2023-07-02'))).toBeUndefined();
});
