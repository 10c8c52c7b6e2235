import { parse } from 'yaml';
import members from '../../../../../member-service/contract/openapi.yaml?raw';
import referrals from '../../../../../referral-service/contract/openapi.yaml?raw';
import reporting from '../../../../../reporting-service/contract/openapi.yaml?raw';

interface Media {
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

interface Described {
  operationId: string;
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
}

export interface Operation {
  id: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  status: number;
  /** None for an answer without a body, and for a file or a stream. */
  mediaType: string | undefined;
  examples: unknown[];
  requestIsJson: boolean;
  requestExamples: unknown[];
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

const examplesOf = (media: Media | undefined) => [
  ...(media?.example === undefined ? [] : [media.example]),
  ...Object.values(media?.examples ?? {}).map(({ value }) => value),
];

function describe(path: string, method: Operation['method'], operation: Described): Operation {
  const [status, answer] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? ['200', {}];
  const mediaType = Object.keys(answer.content ?? {})[0];
  const request = operation.requestBody?.content['application/json'];
  return {
    id: operation.operationId,
    method,
    path,
    status: Number(status),
    mediaType,
    examples: examplesOf(mediaType ? answer.content?.[mediaType] : undefined),
    requestIsJson: request !== undefined,
    requestExamples: examplesOf(request),
  };
}

function operationsOf(contract: string): Operation[] {
  const { paths } = parse(contract) as { paths: Record<string, Partial<Record<Operation['method'], Described>>> };
  return Object.entries(paths).flatMap(([path, operations]) =>
    methods.flatMap((method) => {
      const operation = operations[method];
      return operation ? [describe(path, method, operation)] : [];
    }),
  );
}

/** Everything that the three services answer, with the examples of their contracts. */
export const operations: Operation[] = [members, referrals, reporting].flatMap(operationsOf);

/** The first example of an answer, for a test that changes a part of it. */
export function example<T>(id: string): T {
  const found = operations.find((operation) => operation.id === id)?.examples[0];
  if (found === undefined) throw new Error(`The contract has no example for ${id}`);
  return found as T;
}
