import { useInfiniteQuery } from '@tanstack/react-query';
import { previewReorganisation } from '@/generated/members/sdk.gen';

/** Behind the last one: what is counted, without what is listed. */
export const beyond = '9999999';

type Part = 'units' | 'open';

/** What a draft would do as things stand: the counts, and of one of its two lists page after page. */
export function usePreview(id: string, part: Part, isThere = true) {
  const query = useInfiniteQuery({
    queryKey: [{ _id: 'previewReorganisation' }, id, part],
    queryFn: async ({ pageParam, signal }) => {
      const from = part === 'units' ? { units: pageParam, open: beyond } : { units: beyond, open: pageParam };
      return (await previewReorganisation({ path: { id }, query: from, signal, throwOnError: true })).data;
    },
    initialPageParam: '0',
    getNextPageParam: (page) => page[part].nextCursor ?? undefined,
    enabled: isThere,
  });
  const pages = query.data?.pages;
  return {
    ...query,
    data: pages?.[0],
    units: pages?.flatMap(({ units }) => units.items) ?? [],
    open: pages?.flatMap(({ open }) => open.items) ?? [],
  };
}
