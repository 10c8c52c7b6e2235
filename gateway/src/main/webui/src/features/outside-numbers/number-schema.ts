import type { TFunction } from 'i18next';
import { z } from 'zod';
import { today } from '@/shared/format/today';
import { firstDayOf } from './quarters';

const mostMembers = 1_000_000;
const longestName = 200;
const longestReason = 1000;

type T = TFunction<'outsideNumbers'>;

/** The rules of the server, said while somebody types. */
export const numberSchema = (t: T, quarter: string) =>
  z.object({
    newPartyMembers: z
      .string()
      .trim()
      .regex(/^\d+$/, t('rule.number'))
      .refine((value) => Number(value) <= mostMembers, t('rule.number')),
    confirmedBy: z.string().trim().min(1, t('rule.confirmedBy')).max(longestName, t('rule.tooLong', { most: longestName })),
    confirmedOn: z
      .string()
      .min(1, t('rule.confirmedOn'))
      .refine((day) => day >= firstDayOf(quarter) && day <= today(), t('rule.confirmedOnRange')),
  });

export const reasonSchema = (t: T) =>
  z.object({ reason: z.string().trim().min(1, t('rule.reason')).max(longestReason, t('rule.tooLong', { most: longestReason })) });

export type NumberInput = z.infer<ReturnType<typeof numberSchema>>;
export type ReasonInput = z.infer<ReturnType<typeof reasonSchema>>;
