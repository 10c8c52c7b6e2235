import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { readReorganisationQueryKey } from '@/generated/members/@tanstack/react-query.gen';
import { changeReorganisation } from '@/generated/members/sdk.gen';
import type { Reorganisation, ReorganisationView } from '@/generated/members/types.gen';
import { ifMatch } from '@/shared/api/if-match';

/**
 * Takes what the service answered to a change, and lets go of what was worked out before it. Of what is in effect there
 * is no preview to ask for any more, and every unit may be another one.
 */
export function useTaking() {
  const queryClient = useQueryClient();
  return useCallback(
    (answer: ReorganisationView) => {
      queryClient.setQueryData(readReorganisationQueryKey({ path: { id: answer.id } }), answer);
      if (answer.state === 'in-effect') {
        queryClient.removeQueries({ queryKey: [{ _id: 'previewReorganisation' }] });
        queryClient.removeQueries({ queryKey: [{ _id: 'listReorganisations' }] });
        void queryClient.invalidateQueries();
      } else {
        void queryClient.invalidateQueries({ queryKey: [{ _id: 'previewReorganisation' }] });
        void queryClient.invalidateQueries({ queryKey: [{ _id: 'listReorganisations' }] });
      }
    },
    [queryClient],
  );
}

/** Writes the draft anew, with some of it changed. */
export async function rewrite(view: ReorganisationView, change: Partial<Reorganisation>): Promise<ReorganisationView> {
  const { id, version, decisionNumber, decidedOn, effectiveOn, title, steps } = view;
  const body = { decisionNumber, decidedOn, effectiveOn, title, steps, ...change };
  return (await changeReorganisation({ path: { id }, body, headers: ifMatch(version), throwOnError: true })).data;
}
