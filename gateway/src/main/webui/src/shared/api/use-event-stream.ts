import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { meQueryKey } from '@/generated/members/@tanstack/react-query.gen';
import { asRefusal } from './refusal';
import { readEvents } from './read-events';

export type StreamState = 'connecting' | 'open' | 'lost' | 'ended';

const hiddenFor = 60_000;
const longestPause = 15_000;

const sleep = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/**
 * One stream of server-sent events for a page: comes back by itself after a break, closes when nobody has looked for a
 * minute, and opens again with the next look. A server that says “not yours” ends it.
 */
export function useEventStream(url: string, event: string, onData: (data: string) => void): StreamState {
  const queryClient = useQueryClient();
  const [state, setState] = useState<StreamState>('connecting');
  const take = useEffectEvent(onData);

  useEffect(() => {
    let running: AbortController | undefined;

    const listen = async (signal: AbortSignal) => {
      for (let failures = 0; !signal.aborted; failures += 1) {
        try {
          await readEvents(url, signal, (name, data) => {
            failures = 0;
            setState('open');
            if (name === event) take(data);
          });
        } catch (error) {
          if (signal.aborted) return;
          const refusal = asRefusal(error);
          if (refusal?.isSessionEnd) void queryClient.invalidateQueries({ queryKey: meQueryKey() });
          if (refusal?.status === 403 || refusal?.status === 404) {
            setState('ended');
            return;
          }
        }
        if (signal.aborted) return;
        setState('lost');
        await sleep(Math.min(1000 * 2 ** failures, longestPause), signal);
      }
    };

    const open = () => {
      if (running) return;
      running = new AbortController();
      void listen(running.signal);
    };
    const close = () => {
      running?.abort();
      running = undefined;
    };

    let timer: ReturnType<typeof setTimeout> | undefined;
    const onVisibility = () => {
      clearTimeout(timer);
      if (document.hidden) timer = setTimeout(close, hiddenFor);
      else open();
    };
    document.addEventListener('visibilitychange', onVisibility);
    onVisibility();
    if (document.hidden) open();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisibility);
      close();
    };
  }, [url, event, queryClient]);

  return state;
}
