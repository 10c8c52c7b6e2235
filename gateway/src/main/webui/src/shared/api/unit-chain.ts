import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { readUnitOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { UnitView } from '@/generated/members/types.gen';
import { useSession } from '../session';
import { asRefusal } from './refusal';

const aMinute = 60_000;

/** How many units above it the person may see: up to the highest one served; all where none is known to lie above. */
function above({ path }: UnitView, served: string[]) {
  const codes = path.split('/');
  const highest = codes.findIndex((code) => served.includes(code));
  return codes.length - 1 - Math.max(highest, 0);
}

/** From the highest unit that the person may see down to this one. */
async function chainOf(unit: string, served: string[], queryClient: QueryClient): Promise<UnitView[]> {
  const read = (id: string) => queryClient.fetchQuery({ ...readUnitOptions({ path: { id } }), staleTime: aMinute });
  const itself = await read(unit);
  const chain = [itself];
  const length = 1 + above(itself, served);
  for (let parent = itself.parent; parent && chain.length < length; parent = chain[0]?.parent ?? null) {
    const higher = await read(parent).catch((error: unknown) => {
      if (asRefusal(error)?.status === 404) return undefined;
      throw error;
    });
    if (!higher) break;
    chain.unshift(higher);
  }
  return chain;
}

function useServed() {
  const { administrator, assignments } = useSession();
  return administrator ? [] : assignments.map((assignment) => assignment.unit.code);
}

/** Whether the person may see what is above a unit. */
export function useSeesAbove() {
  const served = useServed();
  return (unit: UnitView) => above(unit, served) > 0;
}

export function useUnitChainQuery(unit: string) {
  const queryClient = useQueryClient();
  const served = useServed();
  return useQuery({ queryKey: ['unit-chain', unit, served], queryFn: () => chainOf(unit, served, queryClient), staleTime: aMinute });
}

export const useUnitChain = (unit: string): UnitView[] => useUnitChainQuery(unit).data ?? [];
