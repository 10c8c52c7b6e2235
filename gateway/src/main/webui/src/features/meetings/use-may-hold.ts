import { useRolesOver } from '@/shared/api/use-roles-over';
import type { Role } from '@/shared/session';

const holding: Role[] = ['branch-secretary', 'grassroots-committee'];

/** Who holds the meetings of a branch; the service decides. */
export const useMayHold = (unit: string) => useRolesOver(unit).roles.some((role) => holding.includes(role));
