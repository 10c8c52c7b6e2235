import { useSession, type Role } from '@/shared/session';
import { useUnitChainQuery } from './unit-chain';

/** An administrator has every writing role over the whole tree; none is left out here, the server decides. */
const ofAdministrators: Role[] = ['branch-secretary', 'grassroots-committee', 'standing-committee', 'organisation-board'];

interface RolesOver {
  roles: Role[];
  isPending: boolean;
  /** Not while they are read, nor where that failed: no roles says nothing then. The head of the page says why. */
  isKnown: boolean;
}

/** The roles a person has over a unit: those of assignments to it or to a unit above it. */
export function useRolesOver(unit: string): RolesOver {
  const { administrator, assignments } = useSession();
  const chain = useUnitChainQuery(unit);
  if (!chain.data) return { roles: [], isPending: chain.isPending, isKnown: false };
  const above = new Set(chain.data.map(({ id }) => id));
  const given = assignments.filter((assignment) => above.has(assignment.unit.id)).map(({ role }) => role);
  return { roles: [...new Set([...given, ...(administrator ? ofAdministrators : [])])], isPending: false, isKnown: true };
}
