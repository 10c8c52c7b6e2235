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
    transformIndexHtml: (html) => html.replace('/src/app/start.ts', '/mock/main.ts'),
    configureServer(server) {
      server.middlewares.use('/mockServiceWorker.js', (_, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(readFileSync(worker));
      });
    },
  };
}

/** The page names the scripts of the application, so that all of them are fetched while the first one still comes. */
function applicationAhead(): Plugin {
  return {
    name: 'application-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const ahead = new Set<string>();
        const visit = (name: string) => {
          if (ahead.has(name)) return;
          ahead.add(name);
          chunks.find(({ fileName }) => fileName === name)?.imports.forEach(visit);
        };
        chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/app/main.tsx')).forEach(({ fileName }) => { visit(fileName); });
        if (ahead.size === 0) throw new Error('The application has no script of its own');
        return [...ahead].filter((name) => !html.includes(name)).map((name) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` }, injectTo: 'head' as const }));
      },
    },
  };
}

export default defineConfig(({ mode, command }) => ({
  plugins: [react(), applicationAhead(), ...(mode === 'mock' ? [mockBackend()] : [])],
  resolve: {
    alias: [
      { find: '@mock', replacement: at('mock') },
      { find: '@', replacement: at('src') },
      // its package names the one that warns, whoever builds
      ...(command === 'build' ? [{ find: /^react-router$/, replacement: at('node_modules/react-router/dist/production/index.mjs') }] : []),
    ],
  },
  server: {
    fs: { allow: [at('../../../..')] },
    proxy:
      mode === 'mock'
        ? {}
        : Object.fromEntries(
            ['/api', '/sign-in', '/sign-out', '/login', '/oauth2'].map((path) => [path, 'http://localhost:8080']),
          ),
  },
  build: {
    outDir: at('../../../target/webui'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    rolldownOptions: {
      output: {
        // The first page in few files: one starts the reads, one changes with our code, one with the libraries; what it
        // does not wait for comes as one.
        codeSplitting: {
          groups: [
            { name: 'start', test: /\/src\/(app\/start|shared\/api\/(first-reads|own-headers)|shared\/chosen-assignment|shared\/i18n\/language)\.ts$/, priority: 3 },
            { name: 'libraries', test: /\/node_modules\/(react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next|@emotion|stylis)\//, priority: 2 },
            { name: 'ahead', test: /\/src\/app\/ahead\.ts$/, priority: 3 },
            { name: 'application', test: /\/src\/app\/main\.tsx$/, priority: 1 },
            { name: 'later', test: /\/src\/(features\/overview\/rest\.ts|app\/frame\/when-asked\.ts|shared\/forms\/leave-dialog\.tsx|shared\/ui\/term-meaning\.tsx)$/, priority: 0 },
          ],
        },
      },
    },
  },
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
