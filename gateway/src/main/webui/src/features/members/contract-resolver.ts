import { set, type FieldErrors, type FieldValues, type Resolver } from 'react-hook-form';
import type { z } from 'zod';

/** Checks a form by the schema of the request that it becomes; each field says its own rule in plain words. */
export const contractResolver =
  <T extends FieldValues>(schema: z.ZodType, body: (values: T) => unknown, rule: (field: string, issue: string) => string): Resolver<T> =>
  (values) => {
    const checked = schema.safeParse(body(values));
    if (checked.success) return { values, errors: {} };
    const errors: FieldErrors<T> = {};
    for (const { code, path, message } of checked.error.issues) set(errors, path.join('.'), { type: code, message: rule(String(path[0]), message) });
    return { values: {}, errors };
  };
