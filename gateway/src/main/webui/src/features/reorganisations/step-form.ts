import { z } from 'zod';
import type { ReorganisationStep } from '@/generated/members/types.gen';
import { refOf, type Place } from './place';

export type Kind = ReorganisationStep['kind'];

export const kinds = ['establish', 'merge', 'split', 'move', 'rename', 'recode', 'relevel', 'close', 'abolish-level', 'join'] as const satisfies Kind[];

/** All that a step of any kind may say; which of it a kind uses stands in `fieldsOf`. */
export interface StepValues {
  kind: Kind | '';
  unit: Place | null;
  units: Place[];
  into: Place | null;
  among: Place[];
  name: string;
  code: string;
  level: string;
  sector: string;
  parent: Place | null;
  /** By which the other steps speak of a unit that begins. */
  key: string;
}

export const noStep: StepValues = { kind: '', unit: null, units: [], into: null, among: [], name: '', code: '', level: '', sector: '', parent: null, key: '' };

type Label =
  | 'unit' | 'newName' | 'newCode' | 'newLevel' | 'name' | 'code' | 'level' | 'sector' | 'parent' | 'merged' | 'into' | 'divided'
  | 'among' | 'successors' | 'within' | 'except' | 'absorbed' | 'remaining' | 'nameOfAll' | 'codeOfAll';

export interface Field {
  name: Exclude<keyof StepValues, 'kind' | 'key'>;
  label: Label;
  isOptional?: boolean;
  /** Only units that are there, none that the same reorganisation establishes. */
  isKnown?: boolean;
}

const optional = { isOptional: true };
const known = { isKnown: true };

export const fieldsOf: Record<Kind, Field[]> = {
  establish: [
    { name: 'name', label: 'name' },
    { name: 'code', label: 'code' },
    { name: 'level', label: 'level' },
    { name: 'sector', label: 'sector', ...optional },
    { name: 'parent', label: 'parent', ...optional },
  ],
  rename: [{ name: 'unit', label: 'unit', ...known }, { name: 'name', label: 'newName' }],
  recode: [{ name: 'unit', label: 'unit', ...known }, { name: 'code', label: 'newCode' }],
  relevel: [{ name: 'unit', label: 'unit', ...known }, { name: 'level', label: 'newLevel' }],
  move: [{ name: 'unit', label: 'unit', ...known }, { name: 'parent', label: 'parent' }],
  merge: [{ name: 'units', label: 'merged', ...known }, { name: 'into', label: 'into' }],
  split: [{ name: 'unit', label: 'divided', ...known }, { name: 'among', label: 'among' }],
  close: [{ name: 'unit', label: 'unit', ...known }, { name: 'among', label: 'successors', ...optional }],
  'abolish-level': [
    { name: 'level', label: 'level' },
    { name: 'unit', label: 'within', ...known },
    { name: 'units', label: 'except', ...optional, ...known },
  ],
  join: [
    { name: 'unit', label: 'absorbed', ...known },
    { name: 'into', label: 'remaining', ...known },
    { name: 'name', label: 'nameOfAll', ...optional },
    { name: 'code', label: 'codeOfAll', ...optional },
  ],
};

const code = /^[\p{L}\p{N}._-]{1,60}$/u;
const place = z.custom<Place>().nullable();
const places = z.array(z.custom<Place>());
const isEmpty = (value: unknown) => value === null || value === '' || (Array.isArray(value) && value.length === 0);

interface Words {
  required: string;
  codeRule: string;
  twoAtLeast: string;
}

/** What the service checks of the step, said in the form. */
export const stepShape = {
  kind: z.union([z.enum(kinds), z.literal('')]),
  unit: place,
  units: places,
  into: place,
  among: places,
  name: z.string().trim().max(200),
  code: z.string().trim(),
  level: z.string(),
  sector: z.string(),
  parent: place,
  key: z.string(),
};

export function checkStep(values: StepValues, say: (field: keyof StepValues, message: string) => void, words: Words) {
  if (values.kind === '') {
    say('kind', words.required);
    return;
  }
  for (const { name, isOptional } of fieldsOf[values.kind]) {
    if (!isOptional && isEmpty(values[name])) say(name, words.required);
    else if (name === 'code' && values.code !== '' && !code.test(values.code)) say('code', words.codeRule);
    else if (values.kind === 'split' && name === 'among' && values.among.length < 2) say('among', words.twoAtLeast);
  }
}

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
