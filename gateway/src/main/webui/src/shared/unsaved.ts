import { useEffect, useSyncExternalStore } from 'react';

/** The forms on this page that hold what is not sent yet. */
const forms = new Set<object>();
const listeners = new Set<() => void>();
let isLettingGo = false;

const warn = (event: BeforeUnloadEvent) => {
  event.preventDefault();
};

const tell = () => {
  if (forms.size > 0) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
  listeners.forEach((listener) => {
    listener();
  });
};

/** A form says so while it holds what would be lost: leaving asks first (`LeaveGuard`), signing in again keeps the page. */
export function useUnsaved(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return undefined;
    const form = {};
    forms.add(form);
    tell();
    return () => {
      forms.delete(form);
      tell();
    };
  }, [unsaved]);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const hasUnsaved = () => forms.size > 0 && !isLettingGo;

export const useHasUnsaved = () => useSyncExternalStore(subscribe, () => forms.size > 0);

/** Does what leaves the page or closes the form, after the person said that what was entered may go. */
export function lettingGo(leave: () => void) {
  isLettingGo = true;
  try {
    leave();
  } finally {
    isLettingGo = false;
  }
}

/** Nothing holds the page back any more: who signed out has decided. */
export function forgetUnsaved() {
  forms.clear();
  tell();
}
