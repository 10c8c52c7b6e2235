import { useRolesOver } from '@/shared/api/use-roles-over';
import type { Role } from '@/shared/session';

const readers: Role[] = [
  'branch-secretary',
  'grassroots-committee',
  'standing-committee',
  'organisation-board',
  'provincial-standing-committee',
];

/** What the page of a unit offers; what the server allows decides in the end. */
export function useRights(unit: string) {
  const { roles, isKnown } = useRolesOver(unit);
  return {
    isKnown,
    mayEnter: roles.includes('organisation-board'),
    mayRead: roles.some((role) => readers.includes(role)),
  };
}
