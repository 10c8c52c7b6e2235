import type { MemberView } from '@/generated/members/types.gen';

/** What was done, and how to correct it. */
export interface Outcome {
  said: string;
  correct?: string;
}

export interface DialogProps {
  member: MemberView;
  onDone: (outcome: Outcome) => void;
  onClose: () => void;
}
