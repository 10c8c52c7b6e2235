import { Navigate } from 'react-router';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';

/** `/` leads to the unit one works for. */
export function Home() {
  const { assignment } = useSession();
  return <Navigate to={paths.unit(assignment.unit.id)} replace />;
}
