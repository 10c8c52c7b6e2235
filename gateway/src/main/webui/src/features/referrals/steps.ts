import type { Next } from '@/generated/referrals/types.gen';
import type { Term } from '@/shared/ui/term-help';

/** A step as its path names it. */
export type StepPath = Exclude<Next['step'], 'removal' | 'exit' | 'correction' | 'retraction'>;

export const statuses = ['open', 'closed', 'selected', 'confirmed', 'handed-over', 'resolved', 'admitted', 'official', 'removed', 'exited'] as const;
export const steps = [
  'selected', 'confirmed', 'handed-over', 'resolved', 'class-completed', 'prospect-recognised', 'cell-voted', 'committee-voted', 'admitted', 'ceremony-held',
  'official', 'removed', 'exited',
] as const;
export const sectors = ['residential', 'school', 'enterprise', 'civil-service', 'armed-forces'] as const;

interface Paper {
  /** What the step is in the glossary. */
  term: Term;
  /** The field of the request that holds the day. */
  day: 'on' | 'decisionOn';
  /** The field that holds the number of the paper, or who received the list. */
  reference?: { name: 'receivedBy' | 'number' | 'certificate' | 'decisionNumber' | 'reportedBy'; maxLength: number; term?: Term };
  votes?: 'union' | 'party';
  /** A step of the Party, of which somebody told. */
  isReported?: boolean;
}

/** What is written down of each step. */
export const papers: Record<StepPath, Paper> = {
  confirmation: { term: 'confirmation', day: 'on', votes: 'union' },
  'hand-over': { term: 'handOver', day: 'on', reference: { name: 'receivedBy', maxLength: 200, term: 'partyCommittee' } },
  resolution: { term: 'resolution', day: 'on', reference: { name: 'number', maxLength: 100 } },
  'awareness-class': { term: 'awarenessClass', day: 'on', reference: { name: 'certificate', maxLength: 100, term: 'certificate' }, isReported: true },
  'prospect-recognition': { term: 'prospect', day: 'on', isReported: true },
  'cell-vote': { term: 'cellVote', day: 'on', reference: { name: 'number', maxLength: 100 }, votes: 'party', isReported: true },
  'committee-vote': { term: 'committeeVote', day: 'on', reference: { name: 'number', maxLength: 100 }, votes: 'party', isReported: true },
  admission: { term: 'admission', day: 'decisionOn', reference: { name: 'decisionNumber', maxLength: 100 }, isReported: true },
  ceremony: { term: 'ceremony', day: 'on', isReported: true },
  'official-status': { term: 'officialMember', day: 'decisionOn', reference: { name: 'decisionNumber', maxLength: 100 }, isReported: true },
};

export const isAside = (step: Next['step']): step is Exclude<Next['step'], StepPath> => !isStep(step);
export const isStep = (step: Next['step']): step is StepPath => step in papers;
