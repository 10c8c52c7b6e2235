import { useTranslation } from 'react-i18next';
import type { Breakdown } from '@/generated/reporting/types.gen';
import type { vi } from '@/shared/i18n/vi';
import { useFormat } from '@/shared/format/use-format';

type Sector = keyof typeof vi.shared.sectors;

/** What a group of a breakdown is called: a year, a quarter (short on an axis), a sector. */
export function useGroupName(by: Breakdown['by']) {
  const { t } = useTranslation(['overview', 'shared']);
  const format = useFormat();
  return (group: string, isShort = false) => {
    if (by === 'year') return group;
    if (by === 'quarter') return isShort ? `${group.slice(5)}/${group.slice(2, 4)}` : format.quarter(group);
    return group === 'mixed' ? t('overview:details.mixed') : t(`shared:sectors.${group as Sector}`);
  };
}
