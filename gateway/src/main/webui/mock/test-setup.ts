import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { styles } from '../src/app/styles';
import { bringOthers, startTexts } from '../src/shared/i18n/i18n';
import { findLabelsById } from './labels';
import { server } from './server';

// Ten seconds to appear: the machine may be busy with other builds.
// The sentence of a failure is enough: a whole page in every message hides it.
configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message ?? 'not found') });

// Nothing is laid out here: to look through the rules for every element took most of the time.
styles.insert = () => undefined;
findLabelsById();

// Nor is there anything to scroll.
window.scrollTo = () => undefined;

/** Sizes never change where nothing is laid out. */
globalThis.ResizeObserver ??= class {
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
};

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' });
  await startTexts();
  await bringOthers();
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => {
  server.close();
});
