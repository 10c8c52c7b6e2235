import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { searchMembersInfiniteOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { Search } from '@/generated/members/types.gen';
import { forPurpose } from '@/shared/api/purpose';

const aPage = 100;

/** The members of a unit and below, page after page. The words stay in the body: they are personal. */
export function useMemberSearch(asked: Search, purpose: string) {
  const search = useInfiniteQuery({
    ...searchMembersInfiniteOptions({ body: { ...asked, limit: aPage }, headers: forPurpose(purpose) }),
    initialPageParam: { body: {} },
    getNextPageParam: ({ nextCursor }) => (nextCursor === null ? undefined : nextCursor),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });
  const answers = search.data?.pages;
  return { search, pages: answers?.map(({ items }) => items), count: answers?.[0]?.count ?? undefined };
}
