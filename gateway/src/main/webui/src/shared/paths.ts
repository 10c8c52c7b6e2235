/** The only place that builds addresses; `:id` gives the pattern of a route. Ids only, never names. */
export const paths = {
  home: () => '/',
  glossary: () => '/glossary',
  units: () => '/units',
  unit: (unit: string) => `/units/${unit}`,
  explanation: (unit: string) => `/units/${unit}/explanation`,
  aboutUnit: (unit: string) => `/units/${unit}/about`,
  members: (unit: string) => `/units/${unit}/members`,
  newMember: (unit: string) => `/units/${unit}/members/new`,
  grading: (unit: string) => `/units/${unit}/grading`,
  member: (member: string) => `/members/${member}`,
  rosterImports: (unit: string) => `/units/${unit}/roster-imports`,
  rosterImport: (unit: string, roster: string) => `/units/${unit}/roster-imports/${roster}`,
  referrals: (unit: string) => `/units/${unit}/referrals`,
  referral: (referral: string) => `/referrals/${referral}`,
  selections: (unit: string) => `/units/${unit}/selections`,
  newSelection: (unit: string) => `/units/${unit}/selections/new`,
  handoverBatches: (unit: string) => `/units/${unit}/handover-batches`,
  handoverBatch: (batch: string) => `/handover-batches/${batch}`,
  meetings: (unit: string) => `/units/${unit}/selection-meetings`,
  meeting: (meeting: string) => `/selection-meetings/${meeting}`,
  assignments: (unit: string) => `/units/${unit}/assignments`,
  targets: (unit: string) => `/units/${unit}/targets`,
  targetImports: (unit: string) => `/units/${unit}/targets/import`,
  outsideNumbers: (unit: string) => `/units/${unit}/outside-numbers`,
  reorganisations: () => '/reorganisations',
  reorganisationImport: () => '/reorganisations/import',
  rules: () => '/rules',
  reorganisation: (reorganisation: string) => `/reorganisations/${reorganisation}`,
};

/** Leads through the sign-in of the gateway and back to `to`. */
export const signInPath = (to: string, language: string) =>
  `/sign-in?${new URLSearchParams({ to, lang: language }).toString()}`;
