import type { RosterSummary } from '@/generated/members/types.gen';

/** Where an import stands, in the words of the person who handed it in. */
export type Stage = 'waiting' | 'running' | 'failed' | 'confirmable' | 'written' | 'done';

/** Rows that were not taken; a possible duplicate is one of them, too. */
export const notTaken = ({ rejected, possibleDuplicates }: Pick<RosterSummary, 'rejected' | 'possibleDuplicates'>) => rejected + possibleDuplicates;

/** How many rows have their outcome so far; all of them in the end. */
export const worked = ({ accepted, unchanged, rejected, possibleDuplicates }: RosterSummary) => accepted + unchanged + rejected + possibleDuplicates;

export function stageOf({ status, dryRun, run, accepted, runnableUntil }: RosterSummary, now: Date): Stage {
  if (status !== 'done') return status;
  if (!dryRun || run) return 'written';
  return accepted > 0 && runnableUntil !== null && new Date(runnableUntil) > now ? 'confirmable' : 'done';
}

/** Of the four steps, from 0: upload, check, confirm, write; 4 when all is done. */
export function stepOf(roster: RosterSummary) {
  if (roster.dryRun && !roster.run) return roster.status === 'done' ? 2 : 1;
  return roster.status === 'done' ? 4 : 3;
}
