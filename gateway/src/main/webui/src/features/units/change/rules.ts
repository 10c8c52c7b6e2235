import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useFormat } from '@/shared/format/use-format';
import { aDay } from '@/shared/forms/not-a-day';

const code = /^[\p{L}\p{N}._-]{1,60}$/u;
const longestName = 200;
const unit = z.object({ id: z.string(), name: z.string(), code: z.string() });

/** The rules of the service for a changed unit, in the person's language, to be checked while typing. */
export function useUnitRules() {
  const { t } = useTranslation('units');
  const format = useFormat();
  const required = t('change.required');
  return {
    code: z.string().trim().min(1, required).regex(code, t('change.codeRule')),
    name: z.string().trim().min(1, required).max(longestName, t('change.tooLong', { max: longestName })),
    choice: z.string().min(1, required),
    unit: unit.nullable().refine((chosen) => chosen !== null, required),
    units: z.array(unit),
    /** Not before the day on which that line of the unit's life last changed. */
    dayFrom: (first: string | undefined) =>
      aDay(required).refine((day) => !first || day >= first, t('change.notBefore', { day: format.date(first ?? '') })),
    dayAfter: (last: string | undefined) =>
      aDay(required).refine((day) => !last || day > last, t('change.after', { day: format.date(last ?? '') })),
  };
}
