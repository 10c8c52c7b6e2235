import { useQuery } from '@tanstack/react-query';
import { readRosterOptions } from '@/generated/members/@tanstack/react-query.gen';
import { listRosters } from '@/generated/members/sdk.gen';
import type { RosterReport, RosterSummary } from '@/generated/members/types.gen';
import { isAtWork } from '@/shared/imports/stage';

const aMoment = 1_500;

export const isReport = (roster: RosterSummary | RosterReport): roster is RosterReport => 'errors' in roster;

/** How far an import of the unit is, asked again while it is at work; nothing where it is not among the newest. */
const useSummary = (unit: string, id: string) =>
  useQuery({
    queryKey: ['roster-state', unit, id],
    queryFn: async ({ signal }) => {
      const { data } = await listRosters({ query: { unit }, signal, throwOnError: true });
      return data.items.find((roster) => roster.id === id) ?? null;
    },
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? aMoment : false),
  });

/**
 * One import: how far it is while it is at work, then its report. The report quotes what stands in the file, so that
 * each reading of it is recorded: it is asked for once.
 */
export function useRoster(unit: string, id: string) {
  const summary = useSummary(unit, id);
  const atWork = summary.data && isAtWork(summary.data) ? summary.data : undefined;
  const report = useQuery({
    ...readRosterOptions({ path: { id } }),
    enabled: !summary.isPending && !atWork,
    staleTime: Infinity,
    refetchInterval: (query) => (query.state.data && isAtWork(query.state.data) ? aMoment : false),
  });
  return { ...report, data: atWork ?? report.data };
}
