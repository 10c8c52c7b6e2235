import type { vi } from './vi';
import type { grading } from './vi/grading';
import type { meeting } from './vi/meeting';
import type { record } from './vi/record';
import type { handover } from './vi/handover';
import type { reorganising } from './vi/reorganising';
import type { ruling } from './vi/ruling';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: typeof vi & { reorganising: typeof reorganising; ruling: typeof ruling; handover: typeof handover; grading: typeof grading; record: typeof record; meeting: typeof meeting };
    defaultNS: 'frame';
    returnNull: false;
  }
}
