import type { TouchedUnit, UnitOrKey } from '@/generated/members/types.gen';
import { idOf, inFull, placeOf, type Place } from './place';

/** What is said of a unit in one of the trees. */
export type Note =
  | { says: 'closes' | 'begins' }
  | { says: 'successors' | 'receives' | 'renamed' | 'recoded' | 'releveled' | 'movedTo' | 'nameBefore' | 'codeBefore' | 'levelBefore' | 'movedFrom'; what: string };

export interface Node {
  id: string;
  name: string;
  code: string;
  members: number;
  notes: Note[];
  children: Node[];
}

export type Side = 'before' | 'after';

const withNames = (units: { code: string | null; name: string | null; unit: string | null; key: string | null }[]) =>
  units.map((unit) => inFull(placeOf(unit))).join('; ');

const parentName = (state: { parent: TouchedUnit['predecessors'][number] | null } | null) => (state?.parent ? inFull(placeOf(state.parent)) : '–');

function changes({ before, after }: TouchedUnit, side: Side): Note[] {
  if (!before || !after) return [];
  const other = side === 'before' ? after : before;
  const is = side === 'before';
  const isMoved = idOf(before.parent ?? { key: '' }) !== idOf(after.parent ?? { key: '' });
  return [
    ...(before.name === after.name ? [] : [{ says: is ? 'renamed' : 'nameBefore', what: other.name } as const]),
    ...(before.code === after.code ? [] : [{ says: is ? 'recoded' : 'codeBefore', what: other.code } as const]),
    ...(before.level === after.level ? [] : [{ says: is ? 'releveled' : 'levelBefore', what: other.level } as const]),
    ...(isMoved ? [{ says: is ? 'movedTo' : 'movedFrom', what: parentName(other) } as const] : []),
  ];
}

function notesOf(unit: TouchedUnit, side: Side): Note[] {
  if (unit.becomes === 'closed') {
    return unit.successors.length > 0 ? [{ says: 'closes' }, { says: 'successors', what: withNames(unit.successors) }] : [{ says: 'closes' }];
  }
  return unit.becomes === 'established' ? [{ says: 'begins' }] : changes(unit, side);
}

/**
 * The touched units as they stand under each other on one side of the day, below the units that stay above them.
 * A unit that only receives what another one leaves is there, too.
 */
export function treeOf(units: TouchedUnit[], side: Side): Node[] {
  const nodes = new Map<string, Node>();
  const above = new Map<string, string>();
  const put = (place: Place, members = 0, notes: Note[] = []) => {
    const id = idOf(place);
    const node = nodes.get(id) ?? { id, name: place.name, code: place.code, members: 0, notes: [], children: [] };
    nodes.set(id, { ...node, members: node.members + members, notes: [...node.notes, ...notes] });
    return id;
  };
  for (const unit of units) {
    const state = unit[side];
    if (!state) continue;
    const id = put({ unit: unit.unit, key: unit.key, code: state.code, name: state.name }, unit.members, notesOf(unit, side));
    if (state.parent) above.set(id, idOf(state.parent));
  }
  for (const unit of units) {
    const parent = unit[side]?.parent;
    if (parent && !nodes.has(idOf(parent))) put(placeOf(parent));
  }
  if (side === 'after') {
    for (const [to, from] of receivers(units)) put(to, 0, [{ says: 'receives', what: withNames(from) }]);
  }
  for (const [id, parent] of above) {
    const node = nodes.get(id);
    if (node) nodes.get(parent)?.children.push(node);
  }
  const byCode = (one: Node, other: Node) => one.code.localeCompare(other.code, 'en', { numeric: true });
  nodes.forEach(({ children }) => children.sort(byCode));
  return [...nodes.values()].filter(({ id }) => !above.has(id)).sort(byCode);
}

/** Each successor with those of which it gets something. */
function receivers(units: TouchedUnit[]): [Place, { unit: string | null; key: null; code: string; name: string }[]][] {
  const all = new Map<string, [Place, { unit: string | null; key: null; code: string; name: string }[]]>();
  for (const { unit, before, successors } of units) {
    for (const successor of before ? successors : []) {
      const entry = all.get(idOf(successor as UnitOrKey)) ?? [placeOf(successor), []];
      if (before) entry[1].push({ unit, key: null, code: before.code, name: before.name });
      all.set(idOf(successor as UnitOrKey), entry);
    }
  }
  return [...all.values()];
}

/** How many there are, all below included. */
export const sizeOf = (nodes: Node[]): number => nodes.reduce((sum, { children }) => sum + 1 + sizeOf(children), 0);

export const idsOf = (nodes: Node[]): string[] => nodes.flatMap(({ id, children }) => [id, ...idsOf(children)]);
