import { useQuery } from '@tanstack/react-query';
import { listProgrammesOptions } from '@/generated/reporting/@tanstack/react-query.gen';

/** The programme that the suite works for: the last one to begin. It changes once in years. */
export function useProgramme() {
  return useQuery({ ...listProgrammesOptions(), staleTime: 300_000, select: ({ items }) => items.at(-1) });
}
