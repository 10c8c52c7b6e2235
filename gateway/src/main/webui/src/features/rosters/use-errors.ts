import { useInfiniteQuery } from '@tanstack/react-query';
import { readRosterInfiniteOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { RosterReport } from '@/generated/members/types.gen';

/** All that was found wrong; what came with the report is not asked for again. */
export function useErrors(roster: RosterReport) {
  const query = useInfiniteQuery({
    ...readRosterInfiniteOptions({ path: { id: roster.id } }),
    initialPageParam: { path: { id: roster.id } },
    initialData: { pages: [roster], pageParams: [{ path: { id: roster.id } }] },
    staleTime: Infinity,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  return { query, errors: query.data.pages.flatMap(({ errors }) => errors) };
}
