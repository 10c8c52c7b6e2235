import { createParser } from 'eventsource-parser';
import { send } from './client';
import { Refusal } from './refusal';

/** The service sends a heartbeat every 15 s: after this silence the line is dead, whatever the network says. */
const silence = 40_000;

/** Reads one answer of server-sent events to its end; fails as every request does, unlike `EventSource`. */
export async function readEvents(url: string, signal: AbortSignal, onEvent: (name: string, data: string) => void) {
  const broken = new AbortController();
  const give = () => {
    broken.abort();
  };
  signal.addEventListener('abort', give);
  let watchdog = setTimeout(give, silence);
  try {
    const answer = await send(new URL(url, location.origin), {
      headers: { Accept: 'text/event-stream' },
      signal: broken.signal,
      cache: 'no-store',
    });
    const parser = createParser({
      onEvent: ({ event, data }) => {
        onEvent(event ?? 'message', data);
      },
    });
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      clearTimeout(watchdog);
      watchdog = setTimeout(give, silence);
      parser.feed(part.value);
    }
  } catch (error) {
    if (broken.signal.aborted && !signal.aborted) throw Refusal.noConnection();
    throw error;
  } finally {
    clearTimeout(watchdog);
    signal.removeEventListener('abort', give);
  }
}
