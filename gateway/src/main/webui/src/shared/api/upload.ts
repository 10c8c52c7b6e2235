import { tellConnection } from './connection';
import { ownHeaders } from './own-headers';
import { Refusal } from './refusal';

interface Upload {
  file: File;
  headers: Record<string, string>;
  /** Between 0 and 1. */
  onProgress: (share: number) => void;
  signal?: AbortSignal;
}

const headersOf = (request: XMLHttpRequest) =>
  new Headers(['Content-Type', 'Retry-After'].flatMap((name): [string, string][] => {
    const value = request.getResponseHeader(name);
    return value === null ? [] : [[name, value]];
  }));

/** Sends a file and says how far it is, which `fetch` cannot; fails as `send` does. */
export function upload<T>(path: string, { file, headers, onProgress, signal }: Upload): Promise<T> {
  const request = new XMLHttpRequest();
  request.open('POST', path);
  for (const [name, value] of Object.entries({ ...ownHeaders('POST'), ...headers })) request.setRequestHeader(name, value);
  request.upload.onprogress = ({ loaded, total }) => {
    onProgress(total > 0 ? loaded / total : 0);
  };
  const body = new FormData();
  body.append('file', file);
  return new Promise<T>((resolve, reject) => {
    request.onload = () => {
      tellConnection(false);
      if (request.status < 300) {
        resolve(JSON.parse(request.responseText) as T);
        return;
      }
      const answer = new Response(request.responseText, { status: request.status, headers: headersOf(request) });
      void Refusal.of(answer).then(reject);
    };
    request.onerror = () => {
      tellConnection(true);
      reject(Refusal.noConnection());
    };
    request.onabort = () => {
      reject(new DOMException('', 'AbortError'));
    };
    signal?.addEventListener('abort', () => {
      request.abort();
    });
    request.send(body);
  });
}
