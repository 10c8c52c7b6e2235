import { keepPreviousData } from '@tanstack/react-query';
import { listReferralsInfiniteOptions } from '@/generated/referrals/@tanstack/react-query.gen';
import type { ListReferralsData } from '@/generated/referrals/types.gen';
import { usePages } from '@/shared/api/use-pages';
import { useUrlState } from '@/shared/url-state';
import { sectors, statuses, steps } from './steps';

type Query = NonNullable<ListReferralsData['query']>;

export const noFilter = { status: '', step: '', sector: '', year: '' };
export type CaseFilter = typeof noFilter;

const oneOf = <T extends string>(known: readonly T[], value: string): T | undefined => known.find((one) => one === value);

/** What the address asks for; what it holds and nobody knows is left out. */
function queryOf(unit: string, filter: CaseFilter): Query {
  const status = oneOf(statuses, filter.status);
  const step = oneOf(steps, filter.step);
  const sector = oneOf(sectors, filter.sector);
  const year = /^\d{4}$/.test(filter.year) ? Number(filter.year) : undefined;
  return { unit, ...(status && { status }), ...(step && { step }), ...(sector && { sector }), ...(year && { year }) };
}

/** The unit's cases, page after page, as the address filters them. */
export function useCases(unit: string) {
  const [filter, change] = useUrlState(noFilter);
  const cases = usePages(listReferralsInfiniteOptions({ query: queryOf(unit, filter) }), { placeholderData: keepPreviousData });
  return { cases, count: cases.pages?.[0]?.count ?? 0, filter, change };
}
