import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { meOptions } from '@/generated/members/@tanstack/react-query.gen';
import { useLanguage } from '@/shared/i18n/use-language';
import { signInPath } from '@/shared/paths';
import { useHasUnsaved } from '@/shared/unsaved';
import { resumeSession, useSessionEnded } from './session-end';

/** Over the page, which stays as it is: who comes back from another tab goes on where it stopped. */
export function SessionEndDialog() {
  const { t } = useTranslation('frame');
  const ended = useSessionEnded();
  const unsaved = useHasUnsaved();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const queryClient = useQueryClient();

  useEffect(() => {
    if (!ended) return undefined;
    const look = async () => {
      const again = await queryClient.fetchQuery({ ...meOptions(), staleTime: 0, retry: false }).catch(() => undefined);
      if (!again) return;
      resumeSession();
      await queryClient.invalidateQueries();
    };
    // a phone that comes back to a tab may tell only that the page is visible again
    const onReturn = () => {
      if (document.visibilityState === 'visible') void look();
    };
    window.addEventListener('focus', onReturn);
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      window.removeEventListener('focus', onReturn);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [ended, queryClient]);

  return (
    <Dialog open={ended} role="alertdialog" aria-labelledby="session-end" aria-describedby="session-end-text">
      <DialogTitle id="session-end">{t('sessionEnd.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText id="session-end-text">{t(unsaved ? 'sessionEnd.unsaved' : 'sessionEnd.text')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button
          variant="contained"
          autoFocus
          href={signInPath(unsaved ? '/' : `${pathname}${search}`, language)}
          {...(unsaved ? { target: '_blank' } : {})}
        >
          {t('sessionEnd.action')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
