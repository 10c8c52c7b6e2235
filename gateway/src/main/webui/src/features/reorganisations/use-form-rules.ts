import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { aDay } from '@/shared/forms/not-a-day';
import { checkStep, stepShape, type StepValues } from './step-form';

/** What the service checks, said while one fills in. */
export function useFormRules() {
  const { t } = useTranslation('reorganising');
  const required = t('form.required');
  const words = { required, codeRule: t('form.codeRule'), twoAtLeast: t('form.twoAtLeast') };
  const text = (most: number) => z.string().trim().min(1, required).max(most, t('form.tooLong', { most }));
  const day = aDay(required).refine((chosen) => chosen !== '', required);
  const decision = { decisionNumber: text(100), decidedOn: day, effectiveOn: day, title: text(300) };
  const check = (values: StepValues, context: z.RefinementCtx) => {
    checkStep(values, (field, message) => { context.addIssue({ code: 'custom', path: [field], message }); }, words);
  };
  return {
    decision: z.object(decision),
    withdrawal: z.object({ reason: text(500) }),
    step: z.object(stepShape).superRefine(check),
    both: z.object({ ...decision, ...stepShape }).superRefine(check),
  };
}
