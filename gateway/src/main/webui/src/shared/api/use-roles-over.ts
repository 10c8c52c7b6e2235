import { useSession, type Role } from '@/shared/session';
import { useUnitChainQuery } from './unit-chain';

/** An administrator has every writing role over the whole tree; none is left out here, the server decides. */
const ofAdministrators: Role[] = ['branch-secretary', 'grassroots-committee', 'standing-committee', 'organisation-board'];

/** The roles a person has over a unit: those of assignments to it or to a unit above it. None while that is read. */
export function useRolesOver(unit: string): { roles: Role[]; isPending: boolean } {
  const { administrator, assignments } = useSession();
  const chain = useUnitChainQuery(unit);
  if (!chain.data) return { roles: [], isPending: chain.isPending };
  const above = new Set(chain.data.map(({ id }) => id));
  const given = assignments.filter((assignment) => above.has(assignment.unit.id)).map(({ role }) => role);
  return { roles: [...new Set([...given, ...(administrator ? ofAdministrators : [])])], isPending: false };
}
