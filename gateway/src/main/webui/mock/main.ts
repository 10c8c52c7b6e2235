import { setupWorker } from 'msw/browser';
import { handlers } from './handlers';

// The client without the suite: the mock backend first, then the application as it is.
await setupWorker(...handlers).start({ onUnhandledRequest: 'bypass', quiet: true });
await import('../src/app/start');
