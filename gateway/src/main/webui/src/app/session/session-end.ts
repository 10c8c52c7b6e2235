import { useSyncExternalStore } from 'react';

/** Whether a request was refused because nobody is signed in any more; outside React, where requests fail. */
let ended = false;
const listeners = new Set<() => void>();

const set = (value: boolean) => {
  ended = value;
  listeners.forEach((listener) => {
    listener();
  });
};

export const endSession = () => {
  set(true);
};

export const resumeSession = () => {
  set(false);
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSessionEnded = () => useSyncExternalStore(subscribe, () => ended);
