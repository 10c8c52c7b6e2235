import { useRolesOver } from '@/shared/api/use-roles-over';
import { seesMoreThanAggregates } from '@/shared/may';

/** What the page of a unit offers; what the server allows decides in the end. */
export function useRights(unit: string) {
  const { roles, isKnown } = useRolesOver(unit);
  return {
    isKnown,
    mayEnter: roles.includes('organisation-board'),
    mayRead: roles.some(seesMoreThanAggregates),
  };
}
