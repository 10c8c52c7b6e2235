import type { ReorganisationStep } from '@/generated/members/types.gen';
import { refOf, type Place } from './place';
import { noStep, type StepValues } from './step-form';

const asKey = (text: string) => text.replaceAll(/[^A-Za-z0-9._-]/g, '').slice(0, 50);

/** The key by which the other steps speak of it: that of before, else one that no other step has. */
function keyOf({ key, code: of }: StepValues, others: ReorganisationStep[]) {
  if (key) return key;
  const taken = others.flatMap((step) => (step.kind === 'establish' ? [step.key] : []));
  const wanted = `n${asKey(of)}`;
  let found = wanted;
  for (let number = 2; taken.includes(found); number += 1) found = `${wanted}-${number}`;
  return found;
}

const id = (chosen: Place | null) => chosen?.unit ?? '';

/** As the service takes it. */
export function toStep(values: StepValues, others: ReorganisationStep[]): ReorganisationStep {
  const { kind, unit, units, into, among, name, level, sector, parent } = values;
  switch (kind) {
    case 'establish':
      return { kind, key: keyOf(values, others), code: values.code, name, level, sector: sector || null, parent: parent && refOf(parent) };
    case 'rename':
      return { kind, unit: id(unit), name };
    case 'recode':
      return { kind, unit: id(unit), code: values.code };
    case 'relevel':
      return { kind, unit: id(unit), level };
    case 'move':
      return { kind, unit: id(unit), parent: parent && refOf(parent) };
    case 'merge':
      return { kind, units: units.map(id), into: into ? refOf(into) : {} };
    case 'split':
      return { kind, unit: id(unit), into: among.map(refOf) };
    case 'close':
      return { kind, unit: id(unit), successors: among.map(refOf) };
    case 'abolish-level':
      return { kind, level, within: id(unit), except: units.map(id) };
    case 'join':
      return { kind, absorbed: id(unit), remaining: id(into), code: values.code || null, name: name || null };
    case '':
      throw new Error('A step has a kind');
  }
}

type Naming = (unit: { unit?: string | null; key?: string | null }) => Place;

/** A step as the form has it. */
export function fromStep(step: ReorganisationStep, naming: Naming): StepValues {
  const unit = (of: string) => naming({ unit: of });
  switch (step.kind) {
    case 'establish':
      return { ...noStep, ...step, sector: step.sector ?? '', parent: step.parent ? naming(step.parent) : null };
    case 'rename':
      return { ...noStep, kind: step.kind, unit: unit(step.unit), name: step.name };
    case 'recode':
      return { ...noStep, kind: step.kind, unit: unit(step.unit), code: step.code };
    case 'relevel':
      return { ...noStep, kind: step.kind, unit: unit(step.unit), level: step.level };
    case 'move':
      return { ...noStep, kind: step.kind, unit: unit(step.unit), parent: step.parent ? naming(step.parent) : null };
    case 'merge':
      return { ...noStep, kind: step.kind, units: step.units.map(unit), into: naming(step.into) };
    case 'split':
      return { ...noStep, kind: step.kind, unit: unit(step.unit), among: step.into.map(naming) };
    case 'close':
      return { ...noStep, kind: step.kind, unit: unit(step.unit), among: (step.successors ?? []).map(naming) };
    case 'abolish-level':
      return { ...noStep, kind: step.kind, level: step.level, unit: unit(step.within), units: (step.except ?? []).map(unit) };
    case 'join':
      return { ...noStep, kind: step.kind, unit: unit(step.absorbed), into: unit(step.remaining), code: step.code ?? '', name: step.name ?? '' };
  }
}

/** The units that are there and that a step speaks of. */
export function unitsIn(step: ReorganisationStep): string[] {
  const known = (those: { unit?: string | null }[]) => those.flatMap(({ unit }) => (unit ? [unit] : []));
  switch (step.kind) {
    case 'establish':
      return known(step.parent ? [step.parent] : []);
    case 'rename':
    case 'recode':
    case 'relevel':
      return [step.unit];
    case 'move':
      return [step.unit, ...known(step.parent ? [step.parent] : [])];
    case 'merge':
      return [...step.units, ...known([step.into])];
    case 'split':
      return [step.unit, ...known(step.into)];
    case 'close':
      return [step.unit, ...known(step.successors ?? [])];
    case 'abolish-level':
      return [step.within, ...(step.except ?? [])];
    case 'join':
      return [step.absorbed, step.remaining];
  }
}
