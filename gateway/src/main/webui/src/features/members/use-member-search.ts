import { keepPreviousData } from '@tanstack/react-query';
import { searchMembersInfiniteOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { Search } from '@/generated/members/types.gen';
import { forPurpose } from '@/shared/api/purpose';
import { usePages } from '@/shared/api/use-pages';

const aPage = 100;

/** The members of a unit and below, page after page. The words stay in the body: they are personal. */
export function useMemberSearch(asked: Search, purpose: string) {
  const search = usePages(searchMembersInfiniteOptions({ body: { ...asked, limit: aPage }, headers: forPurpose(purpose) }), {
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });
  return { search, pages: search.pages?.map(({ items }) => items), count: search.pages?.[0]?.count ?? undefined };
}
