import type { MemberView } from '@/generated/members/types.gen';

/** Where the member is, or was last. */
export function lastPlacement({ placements }: MemberView) {
  const last = placements.at(-1);
  if (!last) throw new Error('A member has belonged to a branch');
  return last;
}
