import { useRolesOver } from './api/use-roles-over';
import type { Role } from './session';

const keepers: Role[] = ['branch-secretary', 'grassroots-committee', 'standing-committee', 'organisation-board'];

/** Whether this person keeps the register of a unit: registers, changes, moves, imports; nothing until that is known. */
export function useKeepsMembers(unit: string): boolean | undefined {
  const { roles, isKnown } = useRolesOver(unit);
  return isKnown ? roles.some((role) => keepers.includes(role)) : undefined;
}
