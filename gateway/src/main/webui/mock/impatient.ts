import { createQueryClient } from '../src/shared/api/query-client';

/** As the application asks, only that the pauses before another try are over at once. */
export function impatientClient(onSessionEnd: () => void) {
  const client = createQueryClient(onSessionEnd);
  const { queries, mutations } = client.getDefaultOptions();
  client.setDefaultOptions({ queries: { ...queries, retryDelay: 1 }, mutations: { ...mutations, retryDelay: 1 } });
  return client;
}
