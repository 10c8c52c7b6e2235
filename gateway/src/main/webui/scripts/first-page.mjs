export const budget = 300 * 1024;
const allowance = 1.03;

/** What somebody who opens the first page gets without asking: the page's script, and each part it goes on to load. */
const entries = ['index.html', 'src/app/main.tsx', 'src/features/overview/rest.ts', 'src/app/frame/when-asked.ts'];

/** The script files of the first page, with all that they import statically. */
export function firstPage(manifest) {
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name)) return;
    if (!manifest[name]) throw new Error(`The build has no ${name}: say in first-page.mjs what the first page is now`);
    seen.add(name);
    manifest[name].imports?.forEach(visit);
  };
  entries.forEach(visit);
  return [...new Set([...seen].map((name) => manifest[name].file))].filter((file) => file.endsWith('.js'));
}

/** What is wrong with a first page of so many bytes, if anything. */
export function verdict(bytes, recorded) {
  if (bytes > budget) return 'The first page is over its budget: load something later.';
  if (bytes > recorded * allowance) return 'The first page has grown by more than 3 %: load something later, or run `npm run record-size` and say why.';
  if (bytes * allowance < recorded) return 'The first page has become smaller: run `npm run record-size`, so that it stays so.';
  return undefined;
}
