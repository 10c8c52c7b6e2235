import type { Next } from '@/generated/referrals/types.gen';
import type { Term } from '@/shared/ui/term-help';

/** A step as its path names it. */
export type StepPath = Exclude<Next['step'], 'exit' | 'correction' | 'retraction'>;

export const statuses = ['open', 'closed', 'selected', 'confirmed', 'handed-over', 'resolved', 'admitted', 'exited'] as const;
export const steps = [
  'selected', 'confirmed', 'handed-over', 'resolved', 'class-completed', 'prospect-recognised', 'admitted', 'ceremony-held', 'exited',
] as const;
export const sectors = ['residential', 'school', 'enterprise', 'civil-service', 'armed-forces'] as const;

interface Paper {
  /** What the step is in the glossary. */
  term: Term;
  /** The field of the request that holds the day. */
  day: 'on' | 'decisionOn';
  /** The field that holds the number of the paper, or who received the list. */
  reference?: { name: 'receivedBy' | 'number' | 'certificate' | 'decisionNumber'; maxLength: number; term?: Term };
  hasVotes?: boolean;
  /** Whether the day of the Party cell is asked too. */
  isConsidered?: boolean;
}

/** What is written down of each step. */
export const papers: Record<StepPath, Paper> = {
  confirmation: { term: 'confirmation', day: 'on', hasVotes: true },
  'hand-over': { term: 'handOver', day: 'on', reference: { name: 'receivedBy', maxLength: 200, term: 'partyCommittee' } },
  resolution: { term: 'resolution', day: 'on', reference: { name: 'number', maxLength: 100 } },
  'awareness-class': { term: 'awarenessClass', day: 'on', reference: { name: 'certificate', maxLength: 100, term: 'certificate' } },
  'prospect-recognition': { term: 'prospect', day: 'on' },
  admission: { term: 'admission', day: 'decisionOn', reference: { name: 'decisionNumber', maxLength: 100 }, isConsidered: true },
  ceremony: { term: 'ceremony', day: 'on' },
};

export const isAside = (step: Next['step']): step is Exclude<Next['step'], StepPath> => !isStep(step);
export const isStep = (step: Next['step']): step is StepPath => step in papers;
