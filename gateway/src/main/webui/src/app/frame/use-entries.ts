import { matchPath, useLocation, useParams } from 'react-router';
import { useSession } from '@/shared/session';
import { navigation } from '../navigation';

/** What this person sees in the navigation, about the unit of the page, else about the own one. */
export function useEntries() {
  const { assignment } = useSession();
  const { pathname } = useLocation();
  const { id } = useParams();
  const unit = id && pathname.startsWith(`/units/${id}`) ? id : assignment.unit.id;
  const entries = navigation
    .filter(({ roles }) => !roles || roles.includes(assignment.role))
    .map(({ to, ...entry }) => ({ ...entry, to: to(unit) }));
  const holder = entries.find(({ also }) => also?.some((pattern) => matchPath(pattern, pathname)));
  const matching = entries.filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  const current = (holder ?? matching.sort((a, b) => b.to.length - a.to.length)[0])?.feature;
  return { entries, current };
}
