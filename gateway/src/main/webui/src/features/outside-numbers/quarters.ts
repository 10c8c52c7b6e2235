import type { OutsideNumber, Programme } from '@/generated/reporting/types.gen';

export type Period = Pick<Programme, 'from' | 'to'>;

const monthsOfAQuarter = 3;
const pad = (value: number) => String(value).padStart(2, '0');
const quarterOf = (month: string) =>
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / monthsOfAQuarter)}`;

export const firstQuarter = ({ from }: Period) => quarterOf(from);
export const lastQuarter = ({ to }: Period) => quarterOf(to);

/** The newest year first: that is where somebody enters. */
export function yearsOf({ from, to }: Period) {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, back) => last - back);
}

export const quartersOf = (year: number) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);

/** The first day of a quarter: nobody can have confirmed it earlier. */
export const firstDayOf = (quarter: string) =>
  `${quarter.slice(0, 4)}-${pad((Number(quarter.slice(6)) - 1) * monthsOfAQuarter + 1)}-01`;

/** Whether a quarter has begun by this day (`2025-06-30`). */
export const hasBegun = (quarter: string, today: string) => firstDayOf(quarter) <= today;

export function byQuarter(numbers: OutsideNumber[]) {
  const found = new Map<string, OutsideNumber[]>();
  numbers.forEach((number) => {
    found.set(number.quarter, [...(found.get(number.quarter) ?? []), number]);
  });
  return found;
}

export const sumOf = (numbers: OutsideNumber[]) => numbers.reduce((sum, { newPartyMembers }) => sum + newPartyMembers, 0);
