import { useQuery, useQueryClient, type Query } from '@tanstack/react-query';
import { readProgressOptions } from '@/generated/reporting/@tanstack/react-query.gen';
import { client } from '@/generated/reporting/client.gen';
import type { Progress } from '@/generated/reporting/types.gen';
import { useEventStream } from '@/shared/api/use-event-stream';

export interface Question {
  unit: string;
  programme: string;
  from: string;
  to: string;
  /** Today's tree where none is named. */
  view?: string;
}

/** An event comes only when a figure has moved; how far intake has come is asked from time to time. */
const ageCheck = 20_000;

/** What is asked again when a figure has moved. */
const isOfTheSame = ({ queryKey: [key] }: Query) =>
  typeof key === 'object' && key !== null && '_id' in key && (key._id === 'readProgressBreakdown' || key._id === 'readProgressFunnel');

/** The figures, kept up to date by the page's one stream. */
export function useProgress(question: Question) {
  const queryClient = useQueryClient();
  const options = readProgressOptions({ query: question });
  const query = useQuery({ ...options, refetchInterval: ageCheck });
  const show = async (progress: Progress) => {
    // An answer that was asked for before this event may come after it, and is older.
    await queryClient.cancelQueries({ queryKey: options.queryKey });
    queryClient.setQueryData<Progress>(options.queryKey, progress);
    await queryClient.invalidateQueries({ predicate: isOfTheSame });
  };
  const stream = useEventStream(client.buildUrl({ url: '/api/progress/stream', query: { ...question } }), 'progress', (data) => {
    void show(JSON.parse(data) as Progress);
  });
  return { query, stream };
}
