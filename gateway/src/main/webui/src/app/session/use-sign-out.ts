import { useMutation } from '@tanstack/react-query';
import { send } from '@/shared/api/client';
import { asRefusal } from '@/shared/api/refusal';
import { paths } from '@/shared/paths';
import { forgetUnsaved } from '@/shared/unsaved';

/** Whose name is not signed in any more is signed out just as well. */
const signOut = () =>
  send(new URL('/sign-out', location.origin), { method: 'POST' }).catch((error: unknown) => {
    if (!asRefusal(error)?.isSessionEnd) throw error;
  });

/** Signs out, and leads to where one signs in. */
export const useSignOut = () =>
  useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      forgetUnsaved();
      location.assign(paths.home());
    },
  });
