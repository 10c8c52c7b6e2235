import { mayApproveReorganisations, mayOrganise } from '@/shared/may';
import { useSession } from '@/shared/session';

/** What this person may do with reorganisations; over which units, the service decides. */
export function useRights() {
  const { administrator, assignments } = useSession();
  const roles = assignments.map(({ role }) => role);
  return { mayRead: administrator || mayApproveReorganisations(roles), mayDraft: administrator || mayOrganise(roles) };
}
