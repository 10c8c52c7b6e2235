import { useQuery } from '@tanstack/react-query';
import { Suspense, useState, type ReactNode } from 'react';
import { meOptions } from '@/generated/members/@tanstack/react-query.gen';
import { asRefusal } from '@/shared/api/refusal';
import { assignmentOf, chosenAssignment, keepChosenAssignment } from '@/shared/chosen-assignment';
import { SessionContext, type Assignment } from '@/shared/session';
import { ErrorState } from '@/shared/ui/error-state';
import { Loading } from '@/shared/ui/loading';
import { SessionEndDialog } from '../frame/later';
import { NoAssignment } from './no-assignment';
import { useSessionEnded } from './session-end';
import { Welcome } from './welcome';

export function SessionGate({ children }: { children: ReactNode }) {
  const me = useQuery({ ...meOptions(), staleTime: 60_000, retryOnMount: false });
  const [chosen, choose] = useState(chosenAssignment);
  const ended = useSessionEnded();
  if (!me.data) {
    if (asRefusal(me.error)?.isSessionEnd) return <Welcome />;
    if (me.error) return <ErrorState error={me.error} onRetry={() => void me.refetch()} />;
    return <Loading />;
  }
  const assignment = assignmentOf(me.data, chosen);
  if (!assignment) return <NoAssignment me={me.data} />;
  const work = (taken: Assignment) => {
    keepChosenAssignment(taken);
    choose(taken.id);
  };
  return (
    <SessionContext value={{ ...me.data, assignment, work }}>
      {children}
      {ended && (
        <Suspense>
          <SessionEndDialog />
        </Suspense>
      )}
    </SessionContext>
  );
}
