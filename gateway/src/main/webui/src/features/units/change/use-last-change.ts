import { useQuery } from '@tanstack/react-query';
import { historyOfUnitOptions } from '@/generated/members/@tanstack/react-query.gen';

/** The days on which each line of a unit's life last changed: changes only go forwards. */
export function useLastChange(unit: string) {
  const history = useQuery(historyOfUnitOptions({ path: { id: unit } })).data;
  const last = (line: { from: string }[] | undefined) => line?.at(-1)?.from;
  const [names, levels, parents] = [last(history?.names), last(history?.levels), last(history?.parents)];
  const all = [names, levels, parents].filter((day) => day !== undefined).sort();
  return { names, parents, any: all.at(-1) };
}
