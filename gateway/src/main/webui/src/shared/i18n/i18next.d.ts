import type { vi } from './vi';
import type { reorganising } from './vi/reorganising';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: typeof vi & { reorganising: typeof reorganising };
    defaultNS: 'frame';
    returnNull: false;
  }
}
