import type { AssignmentView } from '@/generated/members/types.gen';
import { today } from '@/shared/format/today';

export type State = 'current' | 'upcoming' | 'past' | 'withdrawn';

export function stateOf({ from, to, withdrawnAt }: Pick<AssignmentView, 'from' | 'to' | 'withdrawnAt'>): State {
  if (withdrawnAt) return 'withdrawn';
  if (to && to <= today()) return 'past';
  return from > today() ? 'upcoming' : 'current';
}

export const isOver = (state: State) => state === 'past' || state === 'withdrawn';

/** The service says the first day on which it no longer holds; people say the last one on which it does. */
export const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
