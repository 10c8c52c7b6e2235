import { useQueryClient } from '@tanstack/react-query';
import { listReferralsInfiniteQueryKey, readReferralQueryKey } from '@/generated/referrals/@tanstack/react-query.gen';
import type { CaseView } from '@/generated/referrals/types.gen';
import { ifMatch } from '@/shared/api/if-match';
import { asRefusal } from '@/shared/api/refusal';

/** Where a change of a case goes, and which version it was decided on. */
export interface Addressed {
  path: { id: string };
  headers: { 'Idempotency-Key': string; 'If-Match': string };
  throwOnError: true;
}

/** Sends a change of one case; the answer is the case as it is then. Somebody else was faster: the case is read again. */
export function useCaseChange(referral: CaseView) {
  const queries = useQueryClient();
  const queryKey = readReferralQueryKey({ path: { id: referral.id } });
  return async (keyed: { 'Idempotency-Key': string }, send: (addressed: Addressed) => Promise<{ data: CaseView }>) => {
    const addressed = { path: { id: referral.id }, headers: { ...keyed, ...ifMatch(referral.version) }, throwOnError: true as const };
    try {
      const { data } = await send(addressed);
      queries.setQueryData(queryKey, data);
      void queries.invalidateQueries({ queryKey: [{ _id: listReferralsInfiniteQueryKey()[0]._id }] });
    } catch (error) {
      const status = asRefusal(error)?.status;
      if (status === 409 || status === 412) void queries.invalidateQueries({ queryKey });
      throw error;
    }
  };
}
