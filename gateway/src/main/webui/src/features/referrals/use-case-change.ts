import { listReferralsInfiniteQueryKey, readReferralQueryKey } from '@/generated/referrals/@tanstack/react-query.gen';
import type { CaseView } from '@/generated/referrals/types.gen';
import { useVersionedChange } from '@/shared/api/use-versioned-change';

/** Sends a change of one case; the answer is the case as it is then. */
export const useCaseChange = (referral: CaseView) =>
  useVersionedChange(referral, readReferralQueryKey({ path: { id: referral.id } }), [listReferralsInfiniteQueryKey()]);
