import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { asRefusal } from '@/shared/api/refusal';

/** `candidates[0].member` and `details/phone` of the services are `candidates.0.member` and `details.phone` of a form. */
const asPath = (field: string) => field.replaceAll(/\[(\d+)\]/g, '.$1').replaceAll('/', '.');

const has = (values: unknown, path: string): boolean => {
  let at: unknown = values;
  for (const part of path.split('.')) {
    if (typeof at !== 'object' || at === null || !(part in at)) return false;
    at = (at as Record<string, unknown>)[part];
  }
  return true;
};

/** The fields that a refusal names and the form does not have: they belong into the summary. */
export const otherErrors = (error: unknown, values: unknown) =>
  (asRefusal(error)?.errors ?? []).filter(({ field }) => !has(values, asPath(field)));

/** The input for one of several things, `successors.0`, is that for all of them. */
const asInput = (path: string) => path.replace(/\.\d+$/, '');

/** Puts each sentence of a refusal at the field that it names, the first of them in focus. */
export function showAtFields<T extends FieldValues>(error: unknown, form: UseFormReturn<T>) {
  const values = form.getValues();
  const known = (asRefusal(error)?.errors ?? []).filter(({ field }) => has(values, asPath(field)));
  known.forEach(({ field, rule }, index) => {
    form.setError(asInput(asPath(field)) as FieldPath<T>, { type: 'server', message: rule }, { shouldFocus: index === 0 });
  });
}
