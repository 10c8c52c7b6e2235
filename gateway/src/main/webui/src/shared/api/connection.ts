import { useSyncExternalStore } from 'react';

/** Whether the last request came through; every request tells (client.ts). */
let lost = false;
const listeners = new Set<() => void>();

export function tellConnection(isLost: boolean) {
  if (lost === isLost) return;
  lost = isLost;
  listeners.forEach((listener) => {
    listener();
  });
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  window.addEventListener('offline', listener);
  window.addEventListener('online', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('offline', listener);
    window.removeEventListener('online', listener);
  };
};

export const connectionIsLost = () => lost || !navigator.onLine;

export const useConnectionLost = () => useSyncExternalStore(subscribe, connectionIsLost);
