import { expect, test } from 'vitest';
import { createFormat } from './format';

const vi = createFormat('vi');
const en = createFormat('en');

test('writes numbers and shares as the language does', () => {
  expect([vi.number(9000), en.number(9000)]).toEqual(['9.000', '9,000']);
  expect([vi.percent(0.7125), en.percent(0.7125)]).toEqual(['71,3%', '71.3%']);
});

test('writes a day, a month and a year', () => {
  expect([vi.date('2021-03-26'), vi.date('2021-03'), vi.date('1999')]).toEqual(['26/03/2021', '03/2021', '1999']);
});

test('writes a quarter', () => {
  expect([vi.quarter('2021-Q3'), en.quarter('2021-Q3')]).toEqual(['Quý 3/2021', 'Q3 2021']);
});

test('writes an instant in the time of Viet Nam', () => {
  expect(vi.dateTime('2025-06-30T17:00:00Z')).toContain('01/07/2025');
});
