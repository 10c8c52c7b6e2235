import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import type { Progress } from '../src/generated/reporting/types.gen';
import { example } from './contracts';

const province = example<Progress>('readProgress');

/** The province as in the example; a unit below it with its own figures, and none below. */
function progressOf(unit: string | null): Progress {
  const below = province.children.find((child) => child.unit.id === unit);
  return { ...province, ...(below && { ...below, children: [] }), completeTo: new Date().toISOString() };
}

/** An admission every few seconds, so that the page is seen moving. */
const oneMore = (progress: Progress): Progress => ({
  ...progress,
  completeTo: new Date().toISOString(),
  indicators: progress.indicators.map((each) =>
    each.indicator === 'admitted' && each.value !== null ? { ...each, value: each.value + 1 } : each,
  ),
});

const pause = 5000;

export const progressHandlers: HttpHandler[] = [
  http.get('*/api/progress', ({ request }) => HttpResponse.json(progressOf(new URL(request.url).searchParams.get('unit')))),
  http.get('*/api/progress/stream', ({ request }) => {
    let progress = progressOf(new URL(request.url).searchParams.get('unit'));
    const event = () => new TextEncoder().encode(`event: progress\ndata: ${JSON.stringify(progress)}\n\n`);
    const events = new ReadableStream<Uint8Array>({
      start: (stream) => {
        stream.enqueue(event());
      },
      pull: async (stream) => {
        await delay(pause);
        progress = oneMore(progress);
        stream.enqueue(event());
      },
    });
    return new HttpResponse(events, { headers: { 'Content-Type': 'text/event-stream' } });
  }),
];
