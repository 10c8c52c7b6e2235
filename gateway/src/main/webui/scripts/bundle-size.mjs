// What the first page loads before it can be used: the entry and all it imports statically, gzipped.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 300 * 1024;
const out = new URL('../../../../target/webui/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', out), 'utf8'));
const size = (file) => gzipSync(readFileSync(new URL(file, out)), { level: 9 }).length;

// The pages that a person meets first, with everything they import statically.
const firstPage = ['index.html', 'src/features/overview/overview-page.tsx'].filter((name) => name in manifest);
const seen = new Set();
const visit = (name) => {
  if (seen.has(name)) return;
  seen.add(name);
  manifest[name].imports?.forEach(visit);
};
firstPage.forEach(visit);

const scripts = [...seen].map((name) => manifest[name].file).filter((file) => file.endsWith('.js'));
const total = scripts.reduce((sum, file) => sum + size(file), 0);
const lazy = Object.values(manifest).map(({ file }) => file).filter((file) => file.endsWith('.js') && !scripts.includes(file));
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

console.log(`first page: ${kilobytes(total)} of script, compressed (budget ${kilobytes(budget)})`);
for (const file of [...new Set(lazy)].sort((a, b) => size(b) - size(a)).slice(0, 8)) console.log(`  later: ${kilobytes(size(file))} ${file}`);
if (total > budget) {
  console.error('The first page is over its budget: load something later.');
  process.exit(1);
}
