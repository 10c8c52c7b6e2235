import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readUnitOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { UnitView } from '@/generated/members/types.gen';
import { useUnitWords } from '@/shared/i18n/use-unit-words';
import { ChangedMeanwhile, type Changed } from '@/shared/ui/changed-meanwhile';

/** What somebody else changed of the unit since a dialog was opened; nothing where that is nothing. */
export function useUnitChanged(unit: UnitView) {
  const { t } = useTranslation('units');
  const words = useUnitWords();
  const [opened] = useState(unit);
  const above = useQuery({ ...readUnitOptions({ path: { id: unit.parent ?? '' } }), enabled: unit.parent !== opened.parent && unit.parent !== null });
  const facts: [is: string | null, was: string | null, changed: Changed][] = [
    [unit.name, opened.name, { name: t('establish.name'), now: unit.name }],
    [unit.level, opened.level, { name: t('facts.level'), now: words.level(unit.level) }],
    [unit.parent, opened.parent, { name: t('facts.parent'), now: unit.parent ? (above.data?.name ?? t('facts.outside')) : t('facts.root') }],
  ];
  const changed = facts.filter(([is, was]) => is !== was).map(([, , fact]) => fact);
  return changed.length > 0 && <ChangedMeanwhile title={t('change.meanwhile')} text={t('change.again')} changed={changed} />;
}
