import { useInfiniteQuery } from '@tanstack/react-query';
import { readTargetImportInfiniteOptions } from '@/generated/reporting/@tanstack/react-query.gen';
import { isAtWork } from '@/shared/imports/stage';

const aMoment = 1_500;

/** One import with all that was found wrong so far, asked again while it is at work. */
export function useTargetImport(id: string) {
  const query = useInfiniteQuery({
    ...readTargetImportInfiniteOptions({ path: { id } }),
    initialPageParam: { path: { id } },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchInterval: ({ state }) => (state.data?.pages[0] && isAtWork(state.data.pages[0]) ? aMoment : false),
    refetchOnWindowFocus: false,
  });
  return { ...query, data: query.data?.pages[0], errors: query.data?.pages.flatMap(({ errors }) => errors) ?? [] };
}
