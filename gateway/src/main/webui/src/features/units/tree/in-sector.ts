import type { UnitView } from '@/generated/members/types.gen';

/** These organise several sectors, whatever their own: below them there may be units of the sector looked for. */
const wide = ['province', 'district', 'commune'];

const belongsTo = (sector: string) => (unit: UnitView) => sector === '' || unit.sector === sector;

/** Whether a unit stays in the tree when one looks for a sector. */
export const leadsTo = (sector: string) => (unit: UnitView) =>
  belongsTo(sector)(unit) || unit.sector === null || wide.includes(unit.level);
