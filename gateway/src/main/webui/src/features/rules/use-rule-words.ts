import { useTranslation } from 'react-i18next';
import type { RuleView } from '@/generated/referrals/types.gen';

type Demand = Pick<RuleView, 'kind' | 'numerator' | 'denominator' | 'of' | 'strict' | 'amount'>;

/** What a rule demands, in words. */
export function useRuleWords() {
  const { t } = useTranslation('ruling');
  return ({ kind, numerator, denominator, of, strict, amount }: Demand) => {
    if (of != null) return t(`share.${of}.${strict ? 'more' : 'least'}`, { part: `${numerator}/${denominator}` });
    if (amount == null) return t('nothing');
    if (kind === 'rank') return amount === 1 ? t('amount.rank.best') : t('amount.rank.least', { rank: amount });
    return kind === 'months' ? t('amount.months', { count: amount }) : t('amount.working-days', { count: amount });
  };
}
