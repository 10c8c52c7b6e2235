import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { ifMatch } from './if-match';
import { asRefusal } from './refusal';

/** Where a change goes, and which version it was decided on. */
export interface Addressed {
  path: { id: string };
  headers: { 'Idempotency-Key': string; 'If-Match': string };
  throwOnError: true;
}

/**
 * Sends a change of what is shown; the answer is how it is then, and the lists it stands in are read again. Somebody else was
 * faster: it is read again itself.
 */
export function useVersionedChange<T extends { id: string; version: number }>(shown: T, queryKey: QueryKey, lists: (readonly [{ _id: string }])[]) {
  const queries = useQueryClient();
  return async (keyed: { 'Idempotency-Key': string }, send: (addressed: Addressed) => Promise<{ data: T }>) => {
    const addressed = { path: { id: shown.id }, headers: { ...keyed, ...ifMatch(shown.version) }, throwOnError: true as const };
    try {
      const { data } = await send(addressed);
      queries.setQueryData(queryKey, data);
      for (const [{ _id }] of lists) void queries.invalidateQueries({ queryKey: [{ _id }] });
    } catch (error) {
      const status = asRefusal(error)?.status;
      if (status === 409 || status === 412) void queries.invalidateQueries({ queryKey });
      throw error;
    }
  };
}
