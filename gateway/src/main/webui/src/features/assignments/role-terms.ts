import type { Term } from '@/shared/ui/term-help';

/** The bodies and offices that the roles are named for. */
export const roleTerms: { term: Term; and: readonly Term[] } = {
  term: 'secretary',
  and: ['executiveCommittee', 'standingCommittee', 'organisationBoard', 'fatherlandFront'],
};
