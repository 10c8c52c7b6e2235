import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/generated/reporting/types.gen';
import { useFormat } from '@/shared/format/use-format';

/** A result and its target in one line: `1.388 / 1.350`; a dash where nothing is known. */
export function useResult() {
  const { t } = useTranslation('units');
  const format = useFormat();
  return (indicator: Indicator | undefined) => {
    if (!indicator || indicator.value === null) return '–';
    const value = format.number(indicator.value);
    return indicator.target === null ? value : t('ofTarget', { value, target: format.number(indicator.target) });
  };
}
