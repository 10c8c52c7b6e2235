import { useTranslation } from 'react-i18next';
import type { GateView } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';

/** What stood at each gate, in a few words each. */
export function useGateWords() {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const grade = ({ year, rank, notGraded }: GateView) => {
    if (year != null && rank != null) return t('gate.grade', { year, rank });
    return year != null && notGraded ? t('gate.not-graded', { year }) : t('gate.grade-unknown');
  };
  const age = ({ months, monthsAtMost }: GateView) => {
    if (months == null) return t('gate.age-unknown');
    return months === monthsAtMost
      ? t('gate.age', { years: Math.floor(months / 12), months: months % 12 })
      : t('gate.age-between', { least: months, most: monthsAtMost });
  };
  const stay = ({ months, since }: GateView) =>
    months == null || !since ? t('gate.stay-unknown') : t('gate.stay', { months, since: format.date(since) });
  const words: Record<string, (gate: GateView) => string> = { 'minimum-grade': grade, 'minimum-age': age, 'membership': stay };
  return (gates: GateView[]) =>
    gates
      .map((gate) => {
        const verdict = t(`verdict.${gate.result}`);
        return `${words[gate.rule]?.(gate) ?? gate.rule} (${verdict})`;
      })
      .join(' · ');
}
