import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { upload } from '@/shared/api/upload';
import { useIdempotencyKey } from '@/shared/forms/use-idempotency-key';

/** Sends a file to the address of an import, which answers with the import's id. */
export function useSending(address: string, onSent: (id: string, file: File) => void) {
  const [share, setShare] = useState(0);
  const stopper = useRef<AbortController>(undefined);
  const key = useIdempotencyKey();
  const sending = useMutation({
    mutationFn: (file: File) => {
      setShare(0);
      stopper.current = new AbortController();
      const headers = key({ address, name: file.name, size: file.size, changed: file.lastModified });
      return upload<{ id: string }>(address, { file, headers, onProgress: setShare, signal: stopper.current.signal });
    },
    onSuccess: ({ id }, file) => {
      onSent(id, file);
    },
  });
  const stop = () => {
    stopper.current?.abort();
    sending.reset();
  };
  return { sending, share, stop };
}
