import { z } from 'zod';
import type { ReorganisationStep } from '@/generated/members/types.gen';
import type { Place } from './place';

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
