import type { ReorganisationState } from '@/generated/members/types.gen';

const all = ['steps', 'open', 'preview', 'approval'] as const;

export type Part = (typeof all)[number];

/** What has happened, or will not, has nothing to assign and no preview. */
export const partsOf = (state: ReorganisationState): readonly Part[] =>
  state === 'draft' || state === 'approved' ? all : all.filter((part) => part === 'steps' || part === 'approval');
