import { listRostersInfiniteOptions } from '@/generated/members/@tanstack/react-query.gen';
import { usePages } from '@/shared/api/use-pages';
import { isAtWork } from '@/shared/imports/stage';

const aMoment = 3_000;

/** My imports of a unit, the newest first; asked again while one of them is at work. */
export function useRosters(unit: string) {
  return usePages(listRostersInfiniteOptions({ query: { unit } }), {
    refetchInterval: ({ state }) => (state.data?.pages.some(({ items }) => items.some(isAtWork)) ? aMoment : false),
  });
}
