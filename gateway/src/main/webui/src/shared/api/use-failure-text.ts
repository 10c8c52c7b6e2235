import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { asRefusal } from './refusal';

function ownKey(error: unknown) {
  const refusal = asRefusal(error);
  if (!refusal) return 'failed.other';
  if (refusal.status === 0) return 'failed.noConnection';
  if (refusal.isPassing) return 'failed.busy';
  switch (refusal.status) {
    case 401:
      return 'failed.session';
    case 403:
      return 'failed.forbidden';
    case 404:
      return 'failed.notFound';
    case 412:
      return 'failed.changed';
    default:
      return 'failed.other';
  }
}

/** What the services say in the person's language where they refused; our own sentence where nothing sensible came. */
export function useFailureText() {
  const { t } = useTranslation('shared');
  return useCallback(
    (error: unknown): { title: string; text: string } => {
      const refusal = asRefusal(error);
      const isSaid = refusal && [400, 403, 409, 410, 412, 413, 415, 422].includes(refusal.status) && refusal.title !== '';
      return isSaid
        ? { title: refusal.title, text: refusal.detail ?? '' }
        : { title: t('failed.title'), text: t(ownKey(error)) };
    },
    [t],
  );
}
