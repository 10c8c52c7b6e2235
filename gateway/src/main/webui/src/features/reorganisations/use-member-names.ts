import { useQuery } from '@tanstack/react-query';
import { searchMembers } from '@/generated/members/sdk.gen';
import { forPurpose } from '@/shared/api/purpose';

const most = 200;

/** Names of the members of divided branches, read with a purpose and kept no longer than they are shown. */
export function useMemberNames(branches: string[], purpose: string): Map<string, string> {
  const units = [...new Set(branches)];
  const { data } = useQuery({
    queryKey: ['members-of-divided', units, purpose],
    queryFn: async ({ signal }) => {
      const found = units.map((unit) => searchMembers({ body: { unit, limit: most }, headers: forPurpose(purpose), signal, throwOnError: true }));
      return (await Promise.all(found)).flatMap((answer) => answer.data.items);
    },
    enabled: units.length > 0,
    gcTime: 0,
  });
  return new Map((data ?? []).map(({ id, fullName }) => [id, fullName]));
}
