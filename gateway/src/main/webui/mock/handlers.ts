import { http, HttpResponse, type HttpHandler } from 'msw';
import { operations, type Operation } from './contracts';
import { overrides } from './overrides';

/** How many of the asked values an example says of itself: its own words, and the id of its unit. */
function about(example: unknown, asked: string[]) {
  const { unit, ...own } = (example ?? {}) as Record<string, unknown> & { unit?: string | { id?: string } };
  const words = [typeof unit === 'object' ? unit.id : unit, ...Object.values(own)];
  return asked.filter((value) => words.includes(value)).length;
}

/** The example that is most about what was asked for; the first of equals. */
const choose = ({ examples }: Operation, asked: string[]) =>
  examples.reduce<unknown>(
    (best, example) => (best === undefined || about(example, asked) > about(best, asked) ? example : best),
    undefined,
  );

function handler(operation: Operation): HttpHandler {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
  return http[operation.method](`*${path}`, ({ params, request }) => {
    if (operation.mediaType === undefined) return new HttpResponse(null, { status: operation.status });
    const asked = [...Object.values(params).map(String), ...new URL(request.url).searchParams.values()];
    const example = choose(operation, asked);
    if (example === undefined) {
      return HttpResponse.json(
        { type: '/problems/no-example', title: `The contract has no example for ${operation.id}`, status: 501 },
        { status: 501, headers: { 'Content-Type': 'application/problem+json' } },
      );
    }
    const version = (example as { version?: number } | null)?.version;
    return HttpResponse.json(example as Record<string, unknown>, {
      status: operation.status,
      headers: version === undefined ? {} : { ETag: `"${version}"` },
    });
  });
}

/** The whole suite from the examples of its contracts; fixed paths before those with an id. */
export const handlers: HttpHandler[] = [
  ...overrides,
  ...[...operations].sort((a, b) => a.path.split('{').length - b.path.split('{').length).map(handler),
];
