import { useMutation, useQueryClient } from '@tanstack/react-query';
import { listReferralsInfiniteQueryKey } from '@/generated/referrals/@tanstack/react-query.gen';
import { holdSelection } from '@/generated/referrals/sdk.gen';
import { useIdempotencyKey } from '@/shared/forms/use-idempotency-key';
import type { SelectionValues } from './selection-rules';

const bodyOf = ({ unit, heldOn, eligible, present, candidates }: SelectionValues) => ({
  unit: unit?.id ?? '',
  heldOn: heldOn ?? '',
  eligible: Number(eligible),
  present: Number(present),
  candidates: candidates.map(({ member, votes }) => ({ member, votes: Number(votes) })),
});

export function useHoldSelection() {
  const queries = useQueryClient();
  const keyOf = useIdempotencyKey();
  return useMutation({
    mutationFn: async (values: SelectionValues) => {
      const body = bodyOf(values);
      return (await holdSelection({ body, headers: keyOf(body), throwOnError: true })).data;
    },
    onSuccess: () => void queries.invalidateQueries({ queryKey: [{ _id: listReferralsInfiniteQueryKey()[0]._id }] }),
  });
}
