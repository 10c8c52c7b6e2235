import { expect, test } from 'vitest';
import type { Child } from '@/generated/reporting/types.gen';
import { rank } from './ranking';

const child = (name: string, value: number | null, target: number | null): Child => ({
  unit: { id: name, code: name, name, level: 'branch' },
  indicators: [{ indicator: 'admitted', kind: 'floor', target, value, numerator: null, denominator: null }],
});

test('the furthest ahead of its own target comes first, who has none last by its result', () => {
  const whole = { indicator: 'admitted', kind: 'floor', target: 100, value: 50, numerator: null, denominator: null } as const;
  const ranked = rank([child('none', 9, null), child('half', 20, 40), child('more', 21, 20), child('fewer', 3, null)], 'admitted', whole);

  expect(ranked.map(({ unit }) => unit.name)).toEqual(['more', 'half', 'none', 'fewer']);
  expect(ranked.map(({ contribution }) => contribution)).toEqual([0.42, 0.4, 0.18, 0.06]);
});
