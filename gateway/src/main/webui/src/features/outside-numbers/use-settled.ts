import { useQueryClient } from '@tanstack/react-query';

/** After a change everything that reporting counts is asked anew: the grid, the coverage, the history. */
export function useSettled() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => isReporting(queryKey[0]) });
}

const ids = ['listOutsideNumbers', 'readOutsideNumber', 'readProgress', 'readProgressBreakdown'];
const isReporting = (key: unknown) =>
  typeof key === 'object' && key !== null && '_id' in key && ids.includes(String(key._id));
