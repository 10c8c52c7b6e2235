/** Where a file of targets goes: to be checked, or to be written. */
export const addressOf = (programme: string, dryRun: boolean) =>
  `/api/target-imports?${new URLSearchParams({ programme, dryRun: String(dryRun) }).toString()}`;
