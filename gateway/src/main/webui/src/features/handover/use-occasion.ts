import { useTranslation } from 'react-i18next';
import type { HandoverBatch } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';

/** An occasion in words: most have their day of the year, another one says which day. */
export function useOccasion() {
  const { t } = useTranslation('handover');
  const format = useFormat();
  return ({ occasion, day }: Pick<HandoverBatch, 'occasion' | 'day'>) =>
    occasion === 'other'
      ? `${t('occasions.other')} (${format.date(day)})`
      : t('occasionIn', { occasion: t(`occasions.${occasion}`), year: day.slice(0, 4) });
}
