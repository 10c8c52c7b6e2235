import type { MemberPatch, MemberView, Registration } from '@/generated/members/types.gen';
import { readBirthDate } from './birth-date';
import { details, type Detail } from './details';

type Gender = Registration['gender'];

/** Who somebody is, as it stands in the form: what is not known is empty. */
export interface PersonValues {
  fullName: string;
  /** As it is typed: 02/05/1999 or 1999. */
  birthDate: string;
  gender: Gender | '';
  joinedUnionOn: string | null;
  memberCode: string;
  cardNumber: string;
  citizenNumber: string;
  ethnicity: string;
  religion: string;
  details: Record<Detail, string>;
}

const texts = (of: (detail: Detail) => string) => Object.fromEntries(details.map((detail) => [detail, of(detail)])) as Record<Detail, string>;

export const nobody: PersonValues = {
  fullName: '', birthDate: '', gender: '', joinedUnionOn: null, memberCode: '', cardNumber: '',
  citizenNumber: '', ethnicity: '', religion: '', details: texts(() => ''),
};

const asTyped = (date: string) => date.split('-').reverse().join('/');

export const valuesOf = (member: MemberView): PersonValues => ({
  fullName: member.fullName,
  birthDate: asTyped(member.birthDate),
  gender: member.gender as Gender,
  joinedUnionOn: member.joinedUnionOn,
  memberCode: member.memberCode ?? '',
  cardNumber: member.cardNumber ?? '',
  citizenNumber: member.sensitive?.citizenNumber ?? '',
  ethnicity: member.sensitive?.ethnicity ?? '',
  religion: member.sensitive?.religion ?? '',
  details: texts((detail) => member.details[detail] ?? ''),
});

/** Where a value stands in the form. */
export type Field = Exclude<keyof PersonValues, 'details'> | `details.${Detail}`;

const fields: Field[] = [
  'fullName', 'birthDate', 'gender', 'joinedUnionOn', 'memberCode', 'cardNumber', 'citizenNumber', 'ethnicity', 'religion',
  ...details.map((detail) => `details.${detail}` as const),
];

/** Which further fact a field holds, if it is one. */
export const detailAt = (field: Field) => details.find((detail) => field === `details.${detail}`);

/** What stands there; nothing is empty. */
export function textOf(values: PersonValues, field: Field): string {
  const detail = detailAt(field);
  return (detail ? values.details[detail] : values[field as keyof Omit<PersonValues, 'details'>]) ?? '';
}

/** Where two people's data differ. */
export const differences = (one: PersonValues, other: PersonValues) => fields.filter((field) => textOf(one, field) !== textOf(other, field));

const given = (text: string) => text.trim() || null;

/** The request to register, but for the branch. */
export const personOf = (values: PersonValues) => ({
  fullName: values.fullName.trim(),
  birthDate: readBirthDate(values.birthDate) ?? '',
  gender: values.gender as Gender,
  joinedUnionOn: values.joinedUnionOn,
  memberCode: given(values.memberCode),
  cardNumber: given(values.cardNumber),
  citizenNumber: given(values.citizenNumber),
  ethnicity: given(values.ethnicity),
  religion: given(values.religion),
  details: Object.fromEntries(Object.entries(values.details).filter(([, text]) => text.trim() !== '').map(([detail, text]) => [detail, text.trim()])),
});

/** The merge patch that makes of one person's data the other's: what is the same is left out, what is gone is `null`. */
export function patchOf(before: PersonValues, after: PersonValues): MemberPatch {
  const [from, to] = [personOf(before), personOf(after)];
  const patch: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(to)) {
    if (field !== 'details' && from[field as keyof typeof from] !== value) patch[field] = value;
  }
  const changed = details.filter((detail) => from.details[detail] !== to.details[detail]);
  if (changed.length > 0) patch.details = Object.fromEntries(changed.map((detail) => [detail, to.details[detail] ?? null]));
  return patch;
}
