import type { OpenQuestion, ReorganisationAssignments, ReorganisationStep, ReorganisationView, UnitOrKey } from '@/generated/members/types.gen';
import { idOf, isSame, placeOf, refOf, type Place } from './place';

export type LineKind = OpenQuestion['kind'];

/** Something of a divided unit that goes to one of its successors. */
export interface Line {
  /** What tells it from every other line. */
  key: string;
  kind: LineKind;
  /** The unit or member that goes, or the divided unit whose own results do. */
  of: string;
  divided: UnitOrKey | undefined;
  among: UnitOrKey[];
  /** Where it goes, once that is said. */
  to?: UnitOrKey;
}

const keyOf = (kind: LineKind, of: string) => `${kind} ${of}`;

export function lineOf({ kind, unit, member, divided, among }: OpenQuestion): Line {
  const of = (kind === 'unit' ? unit?.unit : kind === 'member' ? member : divided.unit) ?? '';
  return { key: keyOf(kind, of), kind, of, divided, among };
}

const splitsIn = (steps: ReorganisationStep[]) => steps.filter((step) => step.kind === 'split');

/** What was said already; a line that is open all the same was said of something that the steps have changed since. */
export function assignedLines({ assignments, steps }: ReorganisationView, open: Line[]): Line[] {
  const splits = splitsIn(steps);
  const isOpen = new Set(open.map(({ key }) => key));
  const lines = (kind: LineKind, those: ReorganisationAssignments['units']) =>
    (those ?? []).map(({ of, to }): Line => {
      const from = splits.filter(({ unit, into }) => (kind === 'holder' ? unit === of : into.some((one) => isSame(one, to))));
      const among = new Map(from.flatMap(({ into }) => into).map((one) => [idOf(one), one]));
      const [only, ...others] = from;
      return { key: keyOf(kind, of), kind, of, divided: only && others.length === 0 ? { unit: only.unit } : undefined, among: [...among.values()], to };
    });
  return [...lines('unit', assignments.units), ...lines('member', assignments.members), ...lines('holder', assignments.holders)].filter(
    ({ key, among }) => !isOpen.has(key) && among.length > 0,
  );
}

/** The units to which all of them can go. */
export function commonAmong([first, ...others]: Line[]): UnitOrKey[] {
  return (first?.among ?? []).filter((one) => others.every(({ among }) => among.some((other) => isSame(one, other))));
}

/** As the service takes it. */
export function assignmentOf(lines: Line[], to: UnitOrKey) {
  const those = (wanted: LineKind) => lines.filter(({ kind }) => kind === wanted).map(({ of }) => ({ of, to: refOf(to) }));
  return { units: those('unit'), members: those('member'), holders: those('holder') };
}

/** Every name that the questions say. */
export function namesOf(questions: OpenQuestion[]): Map<string, Place> {
  const named = questions.flatMap(({ unit, divided, among }) => [...(unit ? [unit] : []), divided, ...among]).filter(({ name }) => name !== null);
  return new Map(named.map((one) => [idOf(one), placeOf(one)]));
}
