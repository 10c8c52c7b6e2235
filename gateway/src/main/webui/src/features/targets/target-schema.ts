import type { TFunction } from 'i18next';
import { z } from 'zod';

const most = 1_000_000;
const longestReason = 1000;
const isAmount = (text: string) => /^\d+$/.test(text.trim()) && Number(text) <= most;

/** The rules of the server, said while somebody types. */
export const targetSchema = (t: TFunction<'targets'>) =>
  z
    .object({
      amount: z.string(),
      takeBack: z.boolean(),
      reason: z.string().trim().min(1, t('rule.reason')).max(longestReason, t('rule.tooLong', { most: longestReason })),
    })
    .refine(({ amount, takeBack }) => takeBack || isAmount(amount), { path: ['amount'], message: t('rule.amount') });

export type TargetInput = z.infer<ReturnType<typeof targetSchema>>;
