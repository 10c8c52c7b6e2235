import { lazy, Suspense, useCallback, useEffect, useState, type ReactNode } from 'react';
import { useBlocker, type BlockerFunction } from 'react-router';
import { hasUnsaved, lettingGo, useHasUnsaved } from '@/shared/unsaved';
import { LeaveContext } from './use-leave';

const LeaveDialog = lazy(() => import('./leave-dialog'));

const losesNothing: BlockerFunction = ({ currentLocation: from, nextLocation: to }) => from.pathname === to.pathname && from.search === to.search;

const isHeldBack: BlockerFunction = (step) => hasUnsaved() && !losesNothing(step);

/** Asks before a form is left that holds what is not sent yet: by a link, by “back”, by closing its dialog. */
export function LeaveGuard({ children }: { children: ReactNode }) {
  const blocker = useBlocker(isHeldBack);
  const unsaved = useHasUnsaved();
  const [held, setHeld] = useState(false);
  const holds = held || unsaved;
  if (holds !== held) setHeld(holds);
  const [leaving, setLeaving] = useState<() => void>();
  const leave = useCallback((then: () => void) => {
    if (hasUnsaved()) setLeaving(() => then);
    else then();
  }, []);

  // A form leads on when the server has taken it, and only then says that it holds nothing more.
  useEffect(() => {
    if (blocker.state === 'blocked' && !unsaved) blocker.proceed();
  }, [blocker, unsaved]);

  const stay = () => {
    if (blocker.state === 'blocked') blocker.reset();
    setLeaving(undefined);
  };
  const go = () => {
    if (blocker.state === 'blocked') blocker.proceed();
    if (leaving) lettingGo(leaving);
    setLeaving(undefined);
  };
  return (
    <LeaveContext value={leave}>
      {children}
      {holds && (
        <Suspense>
          <LeaveDialog open={unsaved && (blocker.state === 'blocked' || leaving !== undefined)} onStay={stay} onGo={go} />
        </Suspense>
      )}
    </LeaveContext>
  );
}
