import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { meOptions } from '@/generated/members/@tanstack/react-query.gen';
import { asRefusal } from '@/shared/api/refusal';
import { SessionContext, type Assignment } from '@/shared/session';
import { ErrorState } from '@/shared/ui/error-state';
import { Loading } from '@/shared/ui/loading';
import { NoAssignment } from './no-assignment';
import { SessionEndDialog } from './session-end-dialog';
import { Welcome } from './welcome';

/** The choice among several assignments lasts as long as the tab; an id, nothing personal. */
const place = 'assignment';

export function SessionGate({ children }: { children: ReactNode }) {
  const me = useQuery({ ...meOptions(), staleTime: 60_000 });
  const [chosen, choose] = useState(() => sessionStorage.getItem(place));
  if (!me.data) {
    if (asRefusal(me.error)?.isSessionEnd) return <Welcome />;
    if (me.error) return <ErrorState error={me.error} onRetry={() => void me.refetch()} />;
    return <Loading />;
  }
  const assignment = me.data.assignments.find(({ id }) => id === chosen) ?? me.data.assignments[0];
  if (!assignment) return <NoAssignment me={me.data} />;
  const work = ({ id }: Assignment) => {
    sessionStorage.setItem(place, id);
    choose(id);
  };
  return (
    <SessionContext value={{ ...me.data, assignment, work }}>
      {children}
      <SessionEndDialog />
    </SessionContext>
  );
}
