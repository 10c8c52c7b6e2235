import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Accepted } from '@/generated/members/types.gen';
import { upload } from '@/shared/api/upload';
import { useIdempotencyKey } from '@/shared/forms/use-idempotency-key';

/** Sends a roster of a unit to be checked: always a dry run first. */
export function useSending(unit: string, onSent: (id: string) => void) {
  const [share, setShare] = useState(0);
  const stopper = useRef<AbortController>(undefined);
  const key = useIdempotencyKey();
  const sending = useMutation({
    mutationFn: (file: File) => {
      setShare(0);
      stopper.current = new AbortController();
      const headers = key({ unit, name: file.name, size: file.size, changed: file.lastModified });
      const address = `/api/rosters?${new URLSearchParams({ unit, dryRun: 'true' }).toString()}`;
      return upload<Accepted>(address, { file, headers, onProgress: setShare, signal: stopper.current.signal });
    },
    onSuccess: ({ id }) => {
      onSent(id);
    },
  });
  const stop = () => {
    stopper.current?.abort();
    sending.reset();
  };
  return { sending, share, stop };
}
