import { createContext, use } from 'react';

export const LeaveContext = createContext((then: () => void) => {
  then();
});

/** Asks first where a form on the page would lose what was entered, then does it. */
export const useLeave = () => use(LeaveContext);
