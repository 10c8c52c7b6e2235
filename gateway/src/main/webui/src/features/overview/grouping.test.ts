import { expect, test } from 'vitest';
import { grouped } from './grouping';
import type { Ranked } from './ranking';

const child = (code: string, district?: string): Ranked => ({
  unit: { id: code, code, name: `Đoàn xã ${code}`, level: 'commune' },
  indicator: { indicator: 'admitted', kind: 'count', target: null, value: 1, numerator: null, denominator: null },
  share: null,
  contribution: null,
  formerly: district === undefined ? undefined : { id: district, code: district, name: `Huyện đoàn ${district}` },
});

test('tiles stand by code within the district that they belonged to, others last', () => {
  const groups = grouped([child('25600', '705'), child('72-CA'), child('25500', '703'), child('9', '703')]);

  expect(groups.map(({ district, units }) => [district?.code, units.map(({ unit }) => unit.code)])).toEqual([
    ['703', ['9', '25500']],
    ['705', ['25600']],
    [undefined, ['72-CA']],
  ]);
});
