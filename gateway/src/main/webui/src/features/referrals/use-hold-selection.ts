import { useQueryClient } from '@tanstack/react-query';
import { listReferralsInfiniteQueryKey } from '@/generated/referrals/@tanstack/react-query.gen';
import { holdSelection } from '@/generated/referrals/sdk.gen';
import type { SelectionValues } from './selection-rules';

const bodyOf = ({ unit, heldOn, eligible, present, candidates }: SelectionValues) => ({
  unit: unit?.id ?? '',
  heldOn: heldOn ?? '',
  eligible: Number(eligible),
  present: Number(present),
  candidates: candidates.map(({ member, votes }) => ({ member, votes: Number(votes) })),
});

/** Sends a meeting; the lists of cases are read again. */
export function useHoldSelection() {
  const queries = useQueryClient();
  return async (values: SelectionValues, headers: { 'Idempotency-Key': string }) => {
    const { data } = await holdSelection({ body: bodyOf(values), headers, throwOnError: true });
    void queries.invalidateQueries({ queryKey: [{ _id: listReferralsInfiniteQueryKey()[0]._id }] });
    return data;
  };
}
