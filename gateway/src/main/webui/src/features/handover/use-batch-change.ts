import { useQueryClient } from '@tanstack/react-query';
import { listHandoverBatchesInfiniteQueryKey, listWaitingCasesInfiniteQueryKey, readHandoverBatchQueryKey } from '@/generated/referrals/@tanstack/react-query.gen';
import type { HandoverBatch } from '@/generated/referrals/types.gen';
import { ifMatch } from '@/shared/api/if-match';
import { asRefusal } from '@/shared/api/refusal';

/** Where a change of a batch goes, and which version it was decided on. */
export interface Addressed {
  path: { id: string };
  headers: { 'Idempotency-Key': string; 'If-Match': string };
  throwOnError: true;
}

/** Sends a change; the answer is the batch as it is then. Somebody else was faster: the batch is read again. */
export function useBatchChange(batch: HandoverBatch) {
  const queries = useQueryClient();
  const queryKey = readHandoverBatchQueryKey({ path: { id: batch.id } });
  return async (keyed: { 'Idempotency-Key': string }, send: (addressed: Addressed) => Promise<{ data: HandoverBatch }>) => {
    const addressed = { path: { id: batch.id }, headers: { ...keyed, ...ifMatch(batch.version) }, throwOnError: true as const };
    try {
      const { data } = await send(addressed);
      queries.setQueryData(queryKey, data);
      for (const [key] of [listHandoverBatchesInfiniteQueryKey(), listWaitingCasesInfiniteQueryKey()]) {
        void queries.invalidateQueries({ queryKey: [{ _id: key._id }] });
      }
    } catch (error) {
      const status = asRefusal(error)?.status;
      if (status === 409 || status === 412) void queries.invalidateQueries({ queryKey });
      throw error;
    }
  };
}
