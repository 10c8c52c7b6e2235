import type { vi } from './vi';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: typeof vi;
    defaultNS: 'frame';
    returnNull: false;
  }
}
