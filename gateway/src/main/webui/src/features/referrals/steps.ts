import type { Next } from '@/generated/referrals/types.gen';

/** A step as its path names it. */
export type StepPath = Exclude<Next['step'], 'exit' | 'correction' | 'retraction'>;

export const statuses = ['open', 'closed', 'selected', 'confirmed', 'handed-over', 'resolved', 'admitted', 'exited'] as const;
export const steps = [
  'selected', 'confirmed', 'handed-over', 'resolved', 'class-completed', 'prospect-recognised', 'admitted', 'ceremony-held', 'exited',
] as const;
export const sectors = ['residential', 'school', 'enterprise', 'civil-service', 'armed-forces'] as const;

interface Paper {
  /** The field of the request that holds the day. */
  day: 'on' | 'decisionOn';
  /** The field that holds the number of the paper, or who received the list. */
  reference?: { name: 'receivedBy' | 'number' | 'certificate' | 'decisionNumber'; maxLength: number };
  hasVotes?: boolean;
  /** Whether the day of the Party cell is asked too. */
  isConsidered?: boolean;
}

/** What is written down of each step. */
export const papers: Record<StepPath, Paper> = {
  confirmation: { day: 'on', hasVotes: true },
  'hand-over': { day: 'on', reference: { name: 'receivedBy', maxLength: 200 } },
  resolution: { day: 'on', reference: { name: 'number', maxLength: 100 } },
  'awareness-class': { day: 'on', reference: { name: 'certificate', maxLength: 100 } },
  'prospect-recognition': { day: 'on' },
  admission: { day: 'decisionOn', reference: { name: 'decisionNumber', maxLength: 100 }, isConsidered: true },
  ceremony: { day: 'on' },
};

export const isAside = (step: Next['step']): step is Exclude<Next['step'], StepPath> => !isStep(step);
export const isStep = (step: Next['step']): step is StepPath => step in papers;
