import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { server } from '@mock/server';
import { useEventStream } from './use-event-stream';

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);

const stream = (...events: string[]) =>
  new HttpResponse(events.join(''), { headers: { 'Content-Type': 'text/event-stream' } });

const listen = (onData: (data: string) => void) =>
  renderHook(() => useEventStream('/api/progress/stream?unit=1', 'progress', onData), { wrapper });

test('hands on what comes and comes back after a break', async () => {
  const seen: string[] = [];
  let times = 0;
  server.use(
    http.get('*/api/progress/stream', () => {
      times += 1;
      return stream(': heartbeat\n\n', `event: progress\nid: ${times}\ndata: {"n":${times}}\n\n`);
    }),
  );
  const { unmount } = listen((data) => seen.push(data));

  await waitFor(() => { expect(seen).toEqual(['{"n":1}', '{"n":2}']); }, { timeout: 5000 });
  unmount();
});

test('ends where the unit is not ours', async () => {
  let times = 0;
  server.use(
    http.get('*/api/progress/stream', () => {
      times += 1;
      return new HttpResponse(null, { status: 404 });
    }),
  );
  const { result } = listen(() => undefined);

  await waitFor(() => { expect(result.current).toBe('ended'); });
  expect(times).toBe(1);
});
