import { expect, test } from 'vitest';
import { budget, firstPage, verdict } from './first-page.mjs';

const manifest = {
  'index.html': { file: 'index.js', imports: ['shared.js'] },
  'src/app/main.tsx': { file: 'main.js', imports: ['shared.js', 'libraries.js'], dynamicImports: ['chart.tsx'] },
  'src/features/overview/rest.ts': { file: 'rest.js', imports: ['shared.js'] },
  'src/app/frame/when-asked.ts': { file: 'asked.js' },
  'shared.js': { file: 'shared.js' },
  'libraries.js': { file: 'libraries.js' },
  'chart.tsx': { file: 'chart.js' },
};

test('the first page is its scripts with all they import, each once, and not what comes later', () => {
  expect(firstPage(manifest)).toEqual(['index.js', 'shared.js', 'main.js', 'libraries.js', 'rest.js', 'asked.js']);
});

test('a build without the first page is refused instead of weighing nothing', () => {
  expect(() => firstPage({ 'index.html': { file: 'index.js' } })).toThrow('src/app/main.tsx');
});

test('no record excuses a page over the budget', () => {
  expect(verdict(budget, budget)).toBeUndefined();
  expect(verdict(budget + 1, budget + 1)).toContain('budget');
});

test('what grows or shrinks by more than three in a hundred is put on record', () => {
  expect(verdict(103_000, 100_000)).toBeUndefined();
  expect(verdict(103_001, 100_000)).toContain('grown');
  expect(verdict(97_000, 100_000)).toContain('smaller');
});
