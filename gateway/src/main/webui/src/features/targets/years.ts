import type { Breakdown, Indicator } from '@/generated/reporting/types.gen';

/** What is counted, and so can have a yearly target. */
export const counted = ['referred', 'admitted'] as const;
export type Counted = (typeof counted)[number];

export interface Standing {
  target: number | null;
  value: number;
}

export interface Year {
  /** `2024`, or nothing for the whole period. */
  year: number | undefined;
  standings: Record<Counted, Standing>;
}

/** The target that somebody is about to set. */
export interface Chosen {
  year: number;
  indicator: Counted;
  target: number | null;
}

const standingOf = (indicators: Indicator[], wanted: Counted): Standing => {
  const found = indicators.find(({ indicator }) => indicator === wanted);
  return { target: found?.target ?? null, value: found?.value ?? 0 };
};

const standingsOf = (indicators: Indicator[]) => ({
  referred: standingOf(indicators, 'referred'),
  admitted: standingOf(indicators, 'admitted'),
});

/** Year by year, then the whole period. */
export const yearsOf = ({ groups, indicators }: Breakdown): Year[] => [
  ...groups.map(({ group, indicators: ofYear }) => ({ year: Number(group), standings: standingsOf(ofYear) })),
  { year: undefined, standings: standingsOf(indicators) },
];

/** The share reached; none without a target. */
export const reached = ({ target, value }: Standing) => (target === null || target === 0 ? undefined : value / target);
