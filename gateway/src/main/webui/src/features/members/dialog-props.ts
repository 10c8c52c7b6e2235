import type { MemberView } from '@/generated/members/types.gen';

/** What was done, and how to correct it. */
export interface Outcome {
  said: string;
  correct?: string;
}

export interface DialogProps {
  member: MemberView;
  onDone: (outcome: Outcome) => void;
  /** Somebody else was faster, perhaps: what is known is to be read again. */
  onRefused: () => void;
  onClose: () => void;
}
