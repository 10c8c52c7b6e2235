import { useRef } from 'react';

const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The key of a submission: the same for the same content however often it is sent, another once the content changes. */
export function useIdempotencyKey() {
  const last = useRef<{ content: string; key: string }>(undefined);
  return (body: unknown) => {
    const content = JSON.stringify(body);
    if (last.current?.content !== content) last.current = { content, key: newKey() };
    return { 'Idempotency-Key': last.current.key };
  };
}
