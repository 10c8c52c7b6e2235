import type { UnitHistory } from '@/generated/members/types.gen';

export type Fact =
  | { what: 'established'; name: string | null; level: string | null; parent: string | null; predecessors: string[] }
  | { what: 'recoded' | 'renamed' | 'level' | 'moved'; from: string | null; to: string | null }
  | { what: 'closed'; successors: string[] };

export interface Day {
  on: string;
  facts: Fact[];
}

const changes = (what: 'recoded' | 'renamed' | 'level' | 'moved', line: UnitHistory['names']) =>
  line.slice(1).map(({ value, from }, index) => ({
    on: from,
    fact: { what, from: line[index]?.value ?? null, to: value } satisfies Fact,
  }));

/** The four lines of a unit's life as days on which something changed, the newest first. */
export function historyDays({ codes, names, levels, parents, predecessors, successors }: UnitHistory): Day[] {
  const first = names[0];
  const end = names.at(-1)?.to;
  const all: { on: string; fact: Fact }[] = [
    ...changes('recoded', codes),
    ...changes('renamed', names),
    ...changes('level', levels),
    ...changes('moved', parents),
  ];
  if (first) {
    const [level, parent] = [levels[0]?.value ?? null, parents[0]?.value ?? null];
    all.push({ on: first.from, fact: { what: 'established', name: first.value, level, parent, predecessors } });
  }
  if (end) all.push({ on: end, fact: { what: 'closed', successors } });
  const days = [...new Set(all.map(({ on }) => on))].sort().reverse();
  return days.map((on) => ({ on, facts: all.filter((each) => each.on === on).map(({ fact }) => fact) }));
}
