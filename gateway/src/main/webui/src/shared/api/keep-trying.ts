import type { Query, QueryClient } from '@tanstack/react-query';
import { send } from './client';
import { connectionIsLost } from './connection';
import { asRefusal } from './refusal';

const longestPause = 30_000;

/** A further page of a list is not read again by itself: the list says so, and the person asks. */
const isWaiting = ({ state }: Query) =>
  state.status === 'error' && state.fetchStatus === 'idle' && !state.fetchMeta?.fetchMore && (asRefusal(state.error)?.isPassing ?? false);

/** Any answer will do. */
const isBack = () =>
  send(new URL('/api/me', location.origin)).then(
    () => true,
    (error: unknown) => asRefusal(error)?.status !== 0,
  );

/**
 * Pages that failed for want of a connection or of a service are read again until they come: after a second, then
 * later and later, and at once when the browser says that it is back. They stand as they are meanwhile.
 */
export function keepTrying(client: QueryClient, aSecond = 1_000) {
  const waiting = { type: 'active', predicate: isWaiting } as const;
  let failures = 0;
  let next: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;

  const plan = () => {
    if (!isAsking) next ??= setTimeout(() => void again(), Math.min(2 ** failures * aSecond, longestPause));
  };
  const again = async () => {
    clearTimeout(next);
    next = undefined;
    isAsking = true;
    if (client.getQueryCache().findAll(waiting).length > 0) {
      failures += 1;
      if (!connectionIsLost() || (await isBack())) await client.refetchQueries(waiting);
    }
    isAsking = false;
    if (client.getQueryCache().findAll(waiting).length > 0) plan();
    else failures = 0;
  };
  const atOnce = () => {
    if (next !== undefined && document.visibilityState === 'visible') void again();
  };
  window.addEventListener('online', atOnce);
  window.addEventListener('focus', atOnce);
  document.addEventListener('visibilitychange', atOnce);
  return client.getQueryCache().subscribe(({ query }) => {
    if (isWaiting(query)) plan();
  });
}
