import type { TFunction } from 'i18next';
import { z } from 'zod';
import type { ChangedRule, RuleView } from '@/generated/referrals/types.gen';
import { aDay } from '@/shared/forms/not-a-day';
import { aText } from './a-text';

type T = TFunction<'ruling'>;

const limits = { part: 1_000, amount: 1_200, title: 200, source: 300, reason: 1_000 };

export interface RuleValues {
  numerator: string;
  denominator: string;
  of: 'present' | 'eligible';
  comparison: 'least' | 'more';
  amount: string;
  source: string;
  confirmed: boolean;
}

export interface VersionValues {
  validFrom: string;
  title: string;
  reason: string;
  changed: RuleView['code'][];
  rules: Record<string, RuleValues>;
}

/** What the rules say now, to be changed. */
export const toValues = (rules: RuleView[]): VersionValues => ({
  validFrom: '',
  title: '',
  reason: '',
  changed: [],
  rules: Object.fromEntries(
    rules.map(({ code, numerator, denominator, of, strict, amount, source, confirmed }) => [
      code,
      {
        numerator: numerator == null ? '' : String(numerator),
        denominator: denominator == null ? '' : String(denominator),
        of: of ?? 'present',
        comparison: strict ? 'more' : 'least',
        amount: amount == null ? '' : String(amount),
        source,
        confirmed,
      },
    ]),
  ),
});

/** As the service takes it: of each rule only what its kind knows. */
export const toRule = ({ code, kind }: RuleView, values: RuleValues): ChangedRule => {
  const told = { code, source: values.source.trim(), confirmed: values.confirmed };
  if (kind !== 'share') return values.amount === '' ? told : { ...told, amount: Number(values.amount) };
  if (values.numerator === '' && values.denominator === '') return told;
  return { ...told, numerator: Number(values.numerator), denominator: Number(values.denominator), of: values.of, strict: values.comparison === 'more' };
};

const isWhole = (text: string, least: number, most: number) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;

/** What the service checks, said while one fills in. */
export function versionSchema(t: T, rules: RuleView[], earliest: string, early: string) {
  const text = aText(t);
  const rule = z.object({
    numerator: z.string().trim(),
    denominator: z.string().trim(),
    of: z.enum(['present', 'eligible']),
    comparison: z.enum(['least', 'more']),
    amount: z.string().trim(),
    source: z.string(),
    confirmed: z.boolean(),
  });
  return z
    .object({
      validFrom: aDay(t('change.required')).refine((day) => day >= earliest, early),
      title: text(limits.title),
      reason: text(limits.reason),
      changed: z.array(z.custom<RuleView['code']>()).min(1, t('change.one')),
      rules: z.record(z.string(), rule),
    })
    .superRefine((values, context) => {
      for (const code of values.changed) {
        const told = values.rules[code];
        const kind = rules.find((each) => each.code === code)?.kind;
        if (!told || !kind) continue;
        const refuse = (field: keyof RuleValues, message: string) => {
          context.addIssue({ code: 'custom', path: ['rules', code, field], message });
        };
        if (told.source.trim() === '') refuse('source', t('change.required'));
        if (told.source.length > limits.source) refuse('source', t('change.tooLong', { most: limits.source }));
        if (kind === 'share') checkShare(told, refuse, t);
        else if (told.amount !== '' && !isWhole(told.amount, 0, limits.amount)) refuse('amount', t('change.whole', { least: 0, most: limits.amount }));
      }
    });
}

function checkShare({ numerator, denominator, comparison }: RuleValues, refuse: (field: keyof RuleValues, message: string) => void, t: T) {
  if (numerator === '' && denominator === '') return;
  const [isPart, isAll] = [isWhole(numerator, 0, limits.part), isWhole(denominator, 1, limits.part)];
  if (!isPart) refuse('numerator', t('change.whole', { least: 0, most: limits.part }));
  if (!isAll) refuse('denominator', t('change.whole', { least: 1, most: limits.part }));
  if (!isPart || !isAll) return;
  if (Number(numerator) > Number(denominator) || (comparison === 'more' && Number(numerator) === Number(denominator))) refuse('numerator', t('change.reach'));
}
