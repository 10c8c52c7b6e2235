import type { PickedUnit } from '@/shared/ui/unit-picker';

/** A member who stood for selection. The name is only shown, never sent. */
export interface Candidate {
  member: string;
  name: string;
  votes: string;
}

export interface SelectionValues {
  unit: PickedUnit | null;
  heldOn: string | null;
  eligible: string;
  present: string;
  candidates: Candidate[];
}

export type Broken = 'whole' | 'morePresent' | 'moreVotes';

const isCount = (text: string) => /^\d{1,6}$/.test(text);

/** The rules of a meeting as the service knows them: votes ≤ present ≤ eligible. Nothing typed yet breaks nothing yet. */
export function brokenEligible(eligible: string): Broken | undefined {
  return isCount(eligible) ? undefined : 'whole';
}

export function brokenPresent(present: string, eligible: string): Broken | undefined {
  if (!isCount(present)) return 'whole';
  return isCount(eligible) && Number(present) > Number(eligible) ? 'morePresent' : undefined;
}

export function brokenVotes(votes: string, present: string): Broken | undefined {
  if (!isCount(votes)) return 'whole';
  return isCount(present) && Number(votes) > Number(present) ? 'moreVotes' : undefined;
}

/** Levels whose meeting selects outstanding members. */
export const branchLevels = ['branch', 'grassroots-branch', 'sub-branch'];
