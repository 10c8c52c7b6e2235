// What the first page loads by itself, gzipped, held against the budget and against the size that is on record.
// `--record` writes the present size down: whoever lets the page grow says so in the same commit.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { budget, firstPage, verdict } from './first-page.mjs';

const out = new URL('../../../../target/webui/', import.meta.url);
const record = new URL('first-page.json', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', out), 'utf8'));
const size = (file) => gzipSync(readFileSync(new URL(file, out)), { level: 9 }).length;
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

const scripts = firstPage(manifest);
const total = scripts.reduce((sum, file) => sum + size(file), 0);
if (process.argv.includes('--record')) writeFileSync(record, `${JSON.stringify({ bytes: total })}\n`);
const recorded = JSON.parse(readFileSync(record, 'utf8')).bytes;

console.log(`First page: ${kilobytes(total)} of script, compressed (on record ${kilobytes(recorded)}, at most ${kilobytes(budget)})`);
const later = [...new Set(Object.values(manifest).map(({ file }) => file))].filter((file) => file.endsWith('.js') && !scripts.includes(file));
for (const file of later.sort((a, b) => size(b) - size(a)).slice(0, 8)) console.log(`  later: ${kilobytes(size(file))} ${file}`);
const complaint = verdict(total, recorded);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
