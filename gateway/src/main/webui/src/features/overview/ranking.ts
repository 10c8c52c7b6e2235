import type { Child, Indicator } from '@/generated/reporting/types.gen';

/** Those that a programme sets targets for. */
export type IndicatorName = 'referred' | 'admitted' | 'union-share';

export const indicatorNames: IndicatorName[] = ['referred', 'admitted', 'union-share'];

export interface Ranked {
  unit: Child['unit'];
  indicator: Indicator;
  /** Of the target; of a ratio the ratio itself; nothing where it cannot be known. */
  share: number | null;
  /** Of the result of the whole unit; nothing for a ratio. */
  contribution: number | null;
  /** The district that it belonged to before there were none. */
  formerly: Child['formerly'];
}

export const pick = (indicators: Indicator[], name: IndicatorName) => indicators.find(({ indicator }) => indicator === name);

export const shareOf = ({ kind, target, value }: Indicator): number | null => {
  if (value === null) return null;
  if (kind === 'ratio') return value;
  return target ? value / target : null;
};

/** No unit of the list has a target: they are compared by the results themselves. */
export const arePlain = (ranked: Ranked[], name: IndicatorName) => name !== 'union-share' && ranked.every(({ share }) => share === null);

/** The best first; who has no target stands behind, by the result itself. */
export function rank(children: Child[], name: IndicatorName, whole: Indicator | undefined): Ranked[] {
  const ranked = children.flatMap(({ unit, indicators, formerly }) => {
    const indicator = pick(indicators, name);
    if (!indicator) return [];
    const total = whole?.value ?? 0;
    const contribution = indicator.kind === 'ratio' || indicator.value === null || total === 0 ? null : indicator.value / total;
    return [{ unit, indicator, share: shareOf(indicator), contribution, formerly }];
  });
  return ranked.sort(
    (a, b) =>
      (b.share ?? -1) - (a.share ?? -1) ||
      (b.indicator.value ?? -1) - (a.indicator.value ?? -1) ||
      a.unit.name.localeCompare(b.unit.name, 'vi'),
  );
}
