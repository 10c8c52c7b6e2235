import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { asRefusal } from './refusal';

const attempts = 3;
const longestPause = 30_000;

const again = (failures: number, error: unknown) => failures < attempts && (asRefusal(error)?.isPassing ?? false);

const pause = (failures: number, error: unknown) =>
  Math.min((asRefusal(error)?.retryAfterSeconds ?? 2 ** failures) * 1000, longestPause);

/** Reads and changes are tried again only after what passes by itself; a change is safe by its Idempotency-Key. */
export function createQueryClient(onSessionEnd: () => void) {
  const onError = (error: unknown) => {
    if (asRefusal(error)?.isSessionEnd) onSessionEnd();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { retry: again, retryDelay: pause, staleTime: 10_000, networkMode: 'always' },
      mutations: { retry: again, retryDelay: pause, networkMode: 'always' },
    },
  });
}
