import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readUnitOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { NamedUnit, ReorganisationStep, TouchedUnit, UnitOrKey } from '@/generated/members/types.gen';
import { idOf, placeOf, type Place } from './place';

const aWhile = 300_000;

const isNamed = (unit: NamedUnit | null): unit is NamedUnit => unit?.name != null;

/** Every name that the preview says: of what it touches, and of what stands around that. */
export function namesIn(units: TouchedUnit[]): Map<string, Place> {
  const all = units.flatMap(({ unit, before, after, predecessors, successors }) => [
    ...(unit && before ? [{ unit, key: null, code: before.code, name: before.name }] : []),
    ...[before?.parent ?? null, after?.parent ?? null, ...predecessors, ...successors].filter(isNamed),
  ]);
  return new Map(all.map((named) => [idOf(named), placeOf(named)]));
}

/**
 * Names for the units that are spoken of: those that the steps establish, those that are known already, and what is
 * missing read one by one.
 */
export function useNaming(steps: ReorganisationStep[], spokenOf: string[], known: Map<string, Place>) {
  const { t } = useTranslation('reorganising');
  const begun = useMemo(
    () => new Map<string, Place>(steps.flatMap((step) => (step.kind === 'establish' ? [[`+${step.key}`, { unit: null, key: step.key, code: step.code, name: step.name }] as const] : []))),
    [steps],
  );
  const missing = [...new Set(spokenOf)].filter((id) => !known.has(id));
  const queryClient = useQueryClient();
  const read = useQuery({
    queryKey: ['names-of-units', missing],
    queryFn: async () => {
      const units = missing.map((id) => queryClient.fetchQuery({ ...readUnitOptions({ path: { id } }), staleTime: aWhile }).catch(() => undefined));
      return (await Promise.all(units)).filter((unit) => unit !== undefined);
    },
    enabled: missing.length > 0,
    staleTime: aWhile,
    placeholderData: keepPreviousData,
  });
  return useCallback(
    (wanted: UnitOrKey): Place => {
      const id = idOf(wanted);
      const place = known.get(id) ?? begun.get(id);
      if (place) return place;
      const unit = read.data?.find((each) => each.id === id);
      const name = unit?.name ?? wanted.key ?? (read.isPending ? '…' : t('unknownUnit'));
      return { unit: wanted.unit ?? null, key: wanted.key ?? null, code: unit?.code ?? '', name };
    },
    [known, begun, read.data, read.isPending, t],
  );
}
