import type { ReorganisationView, TouchedUnit } from '@/generated/members/types.gen';
import type { PreviewRequest } from '@/generated/reporting/types.gen';
import { idOf, refOf } from './place';

type Reference = NonNullable<PreviewRequest['closed'][number]['heldBy']>;

const reference = (one: Parameters<typeof refOf>[0]) => refOf(one) as Reference;

/** What the draft would do, as the service of the figures takes it. */
export function suppositionOf(view: ReorganisationView, units: TouchedUnit[]): PreviewRequest {
  return {
    effectiveOn: view.effectiveOn,
    established: units.flatMap(({ key, becomes, after }) =>
      becomes === 'established' && key && after
        ? [{ key, code: after.code, name: after.name, level: after.level, ...(after.parent && { parent: reference(after.parent) }) }]
        : [],
    ),
    closed: units.flatMap(({ unit, becomes, heldBy }) => (becomes === 'closed' && unit ? [{ unit, ...(heldBy && { heldBy: reference(heldBy) }) }] : [])),
    moved: units.flatMap(({ unit, becomes, before, after }) =>
      becomes === 'changed' && unit && after && idOf(before?.parent ?? {}) !== idOf(after.parent ?? {})
        ? [{ unit, ...(after.parent && { parent: reference(after.parent) }) }]
        : [],
    ),
    members: (view.assignments.members ?? []).map(({ of, to }) => ({ of, to: reference(to) })),
  };
}

export const isEmpty = ({ established, closed, moved }: PreviewRequest) => established.length + closed.length + moved.length === 0;
