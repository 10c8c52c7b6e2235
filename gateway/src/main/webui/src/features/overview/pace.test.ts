import { expect, test } from 'vitest';
import { paceOf, sharePaceOf } from './pace';

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

const share = (numerator: number, denominator: number, missing: string[] = []) => ({
  target: 0.7, value: numerator / denominator, numerator, denominator, coverage: { missing } as never,
});
const halfWay = at('2023-07-02');

test('a share that is short says what the rest of the period needs', () => {
  const pace = sharePaceOf(share(600, 1000), programme, halfWay);

  // as many again come in the second half: 1,400 of 2,000 are needed, 800 of the 1,000 to come
  expect(pace).toMatchObject({ state: 'running' });
  expect(pace?.state === 'running' && pace.needed).toBeCloseTo(0.8, 2);
});

test('quarters that nobody entered do not make the pace of the others slower', () => {
  const pace = sharePaceOf(share(300, 500, ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4', '2022-Q1']), programme, halfWay);

  expect(pace?.state === 'running' && pace.needed).toBeCloseTo((0.7 * 1500 - 300) / 1000, 2);
});

test('a share out of reach needs more than all', () => {
  const pace = sharePaceOf(share(200, 1000), programme, at('2025-01-01'));

  expect(pace?.state === 'running' && pace.needed).toBeGreaterThan(1);
});

test('a share is reached, or missed by the end', () => {
  expect(sharePaceOf(share(700, 1000), programme, halfWay)).toEqual({ state: 'reached' });
  expect(sharePaceOf(share(650, 1000), programme, at('2026-01-01'))).toMatchObject({ state: 'missed' });
  expect(sharePaceOf({ ...share(1, 1), value: null }, programme, halfWay)).toBeUndefined();
});
