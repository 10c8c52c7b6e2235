import type { Indicator } from '@/generated/reporting/types.gen';
import { instantsOf, type Months } from './period';

/** Where a count stands against its target, and what is needed from now on. */
export type Pace =
  | { state: 'reached' }
  | { state: 'exceeded'; by: number }
  | { state: 'missed'; by: number }
  | { state: 'running'; planned: number; missing: number; perMonth: number; isBehind: boolean };

/** Where a share stands against the least it is to be; ratios from 0 to 1. */
export type SharePace = { state: 'reached' } | { state: 'missed'; by: number } | { state: 'running'; needed: number };

const averageMonth = (365.2425 / 12) * 86_400_000;

/** The line of the plan spreads the target evenly over the days of the period. */
export function paceOf({ kind, target, value }: Pick<Indicator, 'kind' | 'target' | 'value'>, months: Months, now: number): Pace | undefined {
  if (target === null || value === null || kind === 'ratio') return undefined;
  const { start, end } = instantsOf(months);
  if (kind === 'cap') return value > target ? { state: 'exceeded', by: value - target } : undefined;
  if (value >= target) return { state: 'reached' };
  const missing = target - value;
  if (now >= end) return { state: 'missed', by: missing };
  const planned = Math.round((target * Math.max(0, now - start)) / (end - start));
  const monthsLeft = Math.max(1, (end - Math.max(now, start)) / averageMonth);
  return { state: 'running', planned, missing, perMonth: Math.ceil(missing / monthsLeft), isBehind: value < planned };
}

type Share = Pick<Indicator, 'target' | 'value' | 'numerator' | 'denominator' | 'coverage'>;

/**
 * What share the rest of the period needs, if as many come in a month as came until now in the quarters that are
 * entered. Above 1 it is out of reach.
 */
export function sharePaceOf({ target, value, numerator, denominator, coverage }: Share, months: Months, now: number): SharePace | undefined {
  if (target === null || value === null || !denominator) return undefined;
  if (value >= target) return { state: 'reached' };
  const { start, end } = instantsOf(months);
  if (now >= end) return { state: 'missed', by: target - value };
  const known = now - start - (coverage?.missing.length ?? 0) * 3 * averageMonth;
  if (known < averageMonth) return undefined;
  const ahead = (denominator * (end - now)) / known;
  return { state: 'running', needed: (target * (denominator + ahead) - (numerator ?? 0)) / ahead };
}
