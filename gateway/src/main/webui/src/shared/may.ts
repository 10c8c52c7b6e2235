import type { Role } from './session';

const listing: Role[] = [
  'grassroots-committee',
  'standing-committee',
  'organisation-board',
  'provincial-standing-committee',
  'data-protection-officer',
];

/** What the roles over a unit allow, as the services have it; they decide, this only spares people a refusal. */
export const mayListAssignments = (roles: Role[]) => roles.some((role) => listing.includes(role));

const named: Role[] = ['branch-secretary', 'grassroots-committee', 'standing-committee', 'organisation-board', 'provincial-standing-committee'];

/** Who sees aggregates only sees neither what they are made of, nor who confirmed a number. */
export const seesMoreThanAggregates = (role: Role) => named.includes(role);

const reorganising: Role[] = ['organisation-board', 'provincial-standing-committee'];

/** Who reads reorganisations, and approves what others wrote. */
export const mayApproveReorganisations = (roles: Role[]) => roles.some((role) => reorganising.includes(role));

export const mayOrganise = (roles: Role[]) => roles.includes('organisation-board');

export const everyRole = [
  'branch-secretary',
  'grassroots-committee',
  'standing-committee',
  'organisation-board',
  'provincial-standing-committee',
  'propaganda-board',
  'inspector',
  'front-observer',
  'data-protection-officer',
  'operator',
  'api-client',
] as const satisfies Role[];

/** The roles that may be given, and withdrawn: each role only what stands below it, the organisation board all. */
export function mayGive(roles: Role[]): Role[] {
  if (roles.includes('organisation-board')) return [...everyRole];
  if (roles.includes('standing-committee')) return ['branch-secretary', 'grassroots-committee'];
  return roles.includes('grassroots-committee') ? ['branch-secretary'] : [];
}
