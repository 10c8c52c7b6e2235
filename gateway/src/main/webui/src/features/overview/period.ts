/** A stretch of whole months of a programme, as it stands in the address: '' (all of it), `2024`, or `2024-Q3`. */
export interface Months {
  from: string;
  to: string;
}

const month = (year: number, of: number) => `${year}-${String(of).padStart(2, '0')}`;
const yearOf = (value: string) => Number(value.slice(0, 4));
const monthOf = (value: string) => Number(value.slice(5, 7));

/** Nothing where the address says something that is no period of this programme. */
export function monthsOf(period: string, programme: Months): Months | undefined {
  if (period === '') return programme;
  const [, year, quarter] = /^(\d{4})(?:-Q([1-4]))?$/.exec(period) ?? [];
  if (!year) return undefined;
  const first = quarter ? 3 * Number(quarter) - 2 : 1;
  const last = quarter ? first + 2 : 12;
  const months = { from: month(Number(year), first), to: month(Number(year), last) };
  return months.to < programme.from || months.from > programme.to ? undefined : months;
}

/** The years of a programme, each with its quarters, as periods. */
export function yearsOf(programme: Months): { year: string; quarters: string[] }[] {
  const years: { year: string; quarters: string[] }[] = [];
  for (let year = yearOf(programme.from); year <= yearOf(programme.to); year += 1) {
    const quarters = [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
    years.push({ year: String(year), quarters: quarters.filter((quarter) => monthsOf(quarter, programme) !== undefined) });
  }
  return years;
}

/** The first instant of a month in Viet Nam, which has no summer time. */
const begin = (year: number, of: number) => Date.UTC(year, of - 1, 1) - 7 * 3_600_000;

/** From the first instant to the first one after. */
export const instantsOf = ({ from, to }: Months) => ({
  start: begin(yearOf(from), monthOf(from)),
  end: begin(yearOf(to), monthOf(to) + 1),
});
