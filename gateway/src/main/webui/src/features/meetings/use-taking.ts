import { useQueryClient } from '@tanstack/react-query';
import { readSelectionMeetingQueryKey } from '@/generated/referrals/@tanstack/react-query.gen';
import type { AssemblyView } from '@/generated/referrals/types.gen';

/** Takes what the service answered to a change; lists that it may have changed are read again. */
export function useTaking() {
  const queries = useQueryClient();
  return (answer: AssemblyView) => {
    queries.setQueryData(readSelectionMeetingQueryKey({ path: { id: answer.id } }), answer);
    for (const _id of ['listSelectionMeetings', 'listSelections', 'listReferrals']) void queries.invalidateQueries({ queryKey: [{ _id }] });
  };
}
