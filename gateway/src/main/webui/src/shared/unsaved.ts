import { useEffect, useSyncExternalStore } from 'react';

/** How many forms on this page hold what is not saved yet. */
let forms = 0;
const listeners = new Set<() => void>();

const change = (by: number) => {
  forms += by;
  listeners.forEach((listener) => {
    listener();
  });
};

const warn = (event: BeforeUnloadEvent) => {
  event.preventDefault();
};

/** A form says so while it holds what would be lost: leaving warns, signing in again keeps the page. */
export function useUnsaved(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return undefined;
    change(1);
    window.addEventListener('beforeunload', warn);
    return () => {
      change(-1);
      window.removeEventListener('beforeunload', warn);
    };
  }, [unsaved]);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useHasUnsaved = () => useSyncExternalStore(subscribe, () => forms > 0);
