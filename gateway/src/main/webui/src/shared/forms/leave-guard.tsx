import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useCallback, useEffect, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker, type BlockerFunction } from 'react-router';
import { hasUnsaved, lettingGo, useHasUnsaved } from '@/shared/unsaved';
import { LeaveContext } from './use-leave';

const losesNothing: BlockerFunction = ({ currentLocation: from, nextLocation: to }) => from.pathname === to.pathname && from.search === to.search;

const isHeldBack: BlockerFunction = (step) => hasUnsaved() && !losesNothing(step);

/** Asks before a form is left that holds what is not sent yet: by a link, by “back”, by closing its dialog. */
export function LeaveGuard({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shared');
  const id = useId();
  const blocker = useBlocker(isHeldBack);
  const unsaved = useHasUnsaved();
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
      <Dialog
        open={unsaved && (blocker.state === 'blocked' || leaving !== undefined)}
        onClose={stay}
        role="alertdialog"
        aria-labelledby={id}
        aria-describedby={`${id}-text`}
      >
        <DialogTitle id={id}>{t('leave.title')}</DialogTitle>
        <DialogContent>
          <DialogContentText id={`${id}-text`}>{t('leave.text')}</DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button color="error" onClick={go}>
            {t('leave.go')}
          </Button>
          <Button variant="contained" autoFocus onClick={stay}>
            {t('leave.stay')}
          </Button>
        </DialogActions>
      </Dialog>
    </LeaveContext>
  );
}
