import { useTranslation } from 'react-i18next';
import type { shared } from './vi/shared';

export type LevelCode = keyof (typeof shared)['levels'];
export type SectorCode = keyof (typeof shared)['sectors'];

/** The words for levels and sectors; which ones there are is data, so an unknown one is shown as its code. */
export function useUnitWords() {
  const { t } = useTranslation('shared');
  return {
    level: (code: string) => t(`levels.${code as LevelCode}`, { defaultValue: code }),
    sector: (code: string) => t(`sectors.${code as SectorCode}`, { defaultValue: code }),
  };
}
