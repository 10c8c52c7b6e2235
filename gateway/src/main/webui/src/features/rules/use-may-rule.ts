import { useSession } from '@/shared/session';

/** The board of the province settles what holds for every unit; the service decides. */
export function useMayRule() {
  const { administrator, assignments } = useSession();
  return administrator || assignments.some(({ role, unit }) => role === 'organisation-board' && unit.level === 'province');
}
