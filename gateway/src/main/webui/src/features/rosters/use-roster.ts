import { useQuery } from '@tanstack/react-query';
import { readRosterOptions } from '@/generated/members/@tanstack/react-query.gen';
import { isAtWork } from './stage';

const aMoment = 1_500;

/** One import, asked again while it is at work. */
export const useRoster = (id: string) =>
  useQuery({
    ...readRosterOptions({ path: { id } }),
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? aMoment : false),
  });
