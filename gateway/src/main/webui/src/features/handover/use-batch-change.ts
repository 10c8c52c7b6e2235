import { listHandoverBatchesInfiniteQueryKey, listWaitingCasesInfiniteQueryKey, readHandoverBatchQueryKey } from '@/generated/referrals/@tanstack/react-query.gen';
import type { HandoverBatch } from '@/generated/referrals/types.gen';
import { useVersionedChange } from '@/shared/api/use-versioned-change';

/** Sends a change of a batch; the answer is the batch as it is then. */
export const useBatchChange = (batch: HandoverBatch) =>
  useVersionedChange(batch, readHandoverBatchQueryKey({ path: { id: batch.id } }), [listHandoverBatchesInfiniteQueryKey(), listWaitingCasesInfiniteQueryKey()]);
