import { tellConnection } from './connection';
import { takeAnswer } from './first-reads';
import { ownHeaders } from './own-headers';
import { Refusal } from './refusal';

/** One request of the suite: what every request carries, and every failure as a `Refusal`. */
export async function send(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  for (const [name, value] of Object.entries(ownHeaders(request.method))) request.headers.set(name, value);
  const response = await (takeAnswer(request) ?? fetch(request)).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    tellConnection(true);
    throw Refusal.noConnection();
  });
  tellConnection(false);
  if (!response.ok) throw await Refusal.of(response);
  return response;
}

/** Where the three generated clients begin: same origin, and `send` instead of the bare fetch. */
export const createClientConfig = <C extends object>(config?: C) => ({
  ...(config as C),
  baseUrl: location.origin as `${string}://${string}`,
  fetch: send,
});
