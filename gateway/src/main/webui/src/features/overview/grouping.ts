import type { FormerDistrict } from '@/generated/reporting/types.gen';
import type { Ranked } from './ranking';

interface Group {
  /** Nothing for those that never stood under one, or still do. */
  district: FormerDistrict | undefined;
  units: Ranked[];
}

const byCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code, 'vi', { numeric: true });

/** By the district that each belonged to, the districts and their units by code; those without one last. */
export function grouped(children: Ranked[]): Group[] {
  const groups = new Map<string, Group>();
  for (const child of children) {
    const key = child.formerly?.id ?? '';
    const group = groups.get(key) ?? { district: child.formerly, units: [] };
    groups.set(key, { ...group, units: [...group.units, child] });
  }
  return [...groups.values()]
    .map(({ district, units }) => ({ district, units: units.toSorted((a, b) => byCode(a.unit, b.unit)) }))
    .toSorted((a, b) => (a.district && b.district ? byCode(a.district, b.district) : Number(!a.district) - Number(!b.district)));
}
