import { useInfiniteQuery, type InfiniteData, type QueryKey, type UseInfiniteQueryOptions } from '@tanstack/react-query';

interface Page {
  items: unknown[];
  nextCursor?: string | null;
}

/** What the generated options of a list lack, and what a list may want otherwise. */
type More<P extends Page, E, K extends QueryKey, C> = Partial<
  Pick<UseInfiniteQueryOptions<P, E, InfiniteData<P>, K, C>, 'refetchInterval' | 'refetchOnWindowFocus' | 'placeholderData'>
>;

/** A list that comes page after page: the query as it is, with all items that came so far as its data. */
export function usePages<P extends Page, E, K extends QueryKey, C>(
  options: Pick<UseInfiniteQueryOptions<P, E, InfiniteData<P>, K, C>, 'queryKey' | 'queryFn'>,
  more: More<P, E, K, C> = {},
) {
  const query = useInfiniteQuery<P, E, InfiniteData<P>, K, C>({
    ...options,
    ...more,
    initialPageParam: {} as C,
    getNextPageParam: ({ nextCursor }) => (nextCursor ?? undefined) as C | undefined,
  });
  const pages = query.data?.pages;
  return { ...query, pages, data: pages?.flatMap(({ items }) => items as P['items']) as P['items'] | undefined };
}
