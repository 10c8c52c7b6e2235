import { expect, test } from 'vitest';
import { instantsOf, monthsOf, yearsOf } from './period';

const programme = { from: '2021-01', to: '2025-12' };

test('the address says a year, a quarter, or all of the programme', () => {
  expect(monthsOf('', programme)).toEqual(programme);
  expect(monthsOf('2024', programme)).toEqual({ from: '2024-01', to: '2024-12' });
  expect(monthsOf('2024-Q4', programme)).toEqual({ from: '2024-10', to: '2024-12' });
});

test('what lies outside the programme or is no period is none', () => {
  expect(['2026', '2020-Q4', '2024-Q5', 'always'].map((period) => monthsOf(period, programme))).toEqual(
    Array(4).fill(undefined),
  );
});

test('a programme that begins within a year has only its quarters', () => {
  expect(yearsOf({ from: '2021-07', to: '2022-03' })).toEqual([
    { year: '2021', quarters: ['2021-Q3', '2021-Q4'] },
    { year: '2022', quarters: ['2022-Q1'] },
  ]);
});

test('a month begins and ends in Viet Nam', () => {
  const { start, end } = instantsOf({ from: '2021-01', to: '2025-12' });

  expect(new Date(start).toISOString()).toBe('2020-12-31T17:00:00.000Z');
  expect(new Date(end).toISOString()).toBe('2025-12-31T17:00:00.000Z');
});
