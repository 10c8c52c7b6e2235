import { z } from 'zod';
import { zRegistration } from '@/generated/members/zod.gen';
import { today } from '@/shared/format/today';
import { isPlausible } from './birth-date';

/** Letters with their marks, spaces, apostrophes, dots and dashes, at least one letter: what the server takes for a name. */
const name = /^[\p{L}\p{Mn} '’.-]*\p{L}[\p{L}\p{Mn} '’.-]*$/u;

const notInFuture = (day: string | null | undefined) => !day || day <= today();

const short = z.string().max(300).nullish();

/** The contract's schema, and the rules of the server that a contract cannot say. */
export const registrationSchema = zRegistration.extend({
  from: zRegistration.shape.from.refine(notInFuture),
  fullName: zRegistration.shape.fullName.regex(name),
  birthDate: z.string().refine((date) => date !== '' && isPlausible(date, today())),
  joinedUnionOn: zRegistration.shape.joinedUnionOn.refine(notInFuture),
  ethnicity: short,
  religion: short,
});

export const personSchema = registrationSchema.omit({ unit: true, from: true });
