import { createContext, use } from 'react';
import type { Me } from '@/generated/members/types.gen';

export type Assignment = Me['assignments'][number];
export type Role = Assignment['role'];

/** Who is signed in, and the assignment the person works under at present. */
export interface Session {
  subject: string;
  administrator: boolean;
  assignments: Assignment[];
  assignment: Assignment;
  work: (assignment: Assignment) => void;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('This is shown only to somebody who is signed in');
  return session;
}
