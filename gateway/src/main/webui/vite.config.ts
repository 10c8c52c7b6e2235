import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** In mode `mock` the page starts the mock backend first; a build never contains it. */
function mockBackend(): Plugin {
  const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
  return {
    name: 'mock-backend',
    transformIndexHtml: (html) => html.replace('/src/app/main.tsx', '/mock/main.ts'),
    configureServer(server) {
      server.middlewares.use('/mockServiceWorker.js', (_, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(readFileSync(worker));
      });
    },
  };
}

export default defineConfig(({ mode }) => ({
  plugins: [react(), ...(mode === 'mock' ? [mockBackend()] : [])],
  resolve: { alias: { '@mock': at('mock'), '@': at('src') } },
  server: {
    fs: { allow: [at('../../../..')] },
    proxy:
      mode === 'mock'
        ? {}
        : Object.fromEntries(
            ['/api', '/sign-in', '/sign-out', '/login', '/oauth2'].map((path) => [path, 'http://localhost:8080']),
          ),
  },
  build: { outDir: at('../../../target/webui'), emptyOutDir: true, manifest: true, target: 'es2022' },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:3000/' } },
    setupFiles: ['mock/test-setup.ts'],
    // One process for all files: starting the page's libraries anew for each would take longer than the tests.
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 40_000,
  },
}));
