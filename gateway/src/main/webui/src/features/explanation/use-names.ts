import { useQueries } from '@tanstack/react-query';
import { searchMembers } from '@/generated/members/sdk.gen';
import type { ExplanationLine } from '@/generated/reporting/types.gen';
import { forPurpose } from '@/shared/api/purpose';

const most = 200;

/**
 * Names of the persons of each page of lines, as far as the reader may see them: one question a page, read with a
 * purpose and kept no longer than they are shown.
 */
export function useNames(pages: ExplanationLine[][], purpose: string): Map<string, string> {
  return useQueries({
    queries: pages.map((lines) => {
      const ids = [...new Set(lines.flatMap(({ memberId }) => memberId ?? []))];
      return {
        queryKey: ['names-of-explained', ids, purpose],
        queryFn: async ({ signal }: { signal: AbortSignal }) => {
          const { data } = await searchMembers({ body: { ids, status: 'all', limit: most }, headers: forPurpose(purpose), signal, throwOnError: true });
          return data.items;
        },
        enabled: ids.length > 0,
        gcTime: 0,
      };
    }),
    combine: (answers) => new Map(answers.flatMap(({ data }) => data ?? []).map(({ id, fullName }) => [id, fullName])),
  });
}
