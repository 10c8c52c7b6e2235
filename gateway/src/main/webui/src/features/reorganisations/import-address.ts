/** The paper that decides what a file says. */
export interface Decided {
  decisionNumber: string;
  decidedOn: string;
  effectiveOn: string;
  title: string;
}

/** Where a file goes: to be checked, or to become a draft. */
export const importAddress = (decided: Decided, dryRun: boolean) =>
  `/api/reorganisation-imports?${new URLSearchParams({ ...decided, dryRun: String(dryRun) }).toString()}`;
