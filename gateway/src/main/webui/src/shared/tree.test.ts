import { expect, test } from 'vitest';
import { dayOf, viewOf } from './tree';

test.each([
  ['', 'as-is'],
  ['as-was', 'as-was'],
  ['2025-06-30', 'as-on:2025-06-30'],
  ['2025-13-30', undefined],
  ['1930-12-31', undefined],
  ['2101-01-01', undefined],
  ['0000-00-00', undefined],
  ['as-on:2025-06-30', undefined],
])('the tree %o of the address is asked for as %o', (tree, view) => {
  expect(viewOf(tree)).toBe(view);
});

test('an answer says the day of its tree', () => {
  expect(dayOf('as-on:2025-06-30')).toBe('2025-06-30');
  expect(dayOf('as-was')).toBeUndefined();
});
