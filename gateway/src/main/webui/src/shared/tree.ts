/** The tree that figures are laid on, as it stands in the address: '' (today's), `as-was` (each month on its own), or the day of one. */
export const asWas = 'as-was';

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** From 1931 to 2100, as the service has it. */
const first = '1931-01-01';
const last = '2100-12-31';

/** How the service names it; nothing where the address says something that is no tree. */
export function viewOf(tree: string) {
  if (tree === '') return 'as-is';
  if (tree === asWas) return tree;
  return isDay(tree) && tree >= first && tree <= last ? `as-on:${tree}` : undefined;
}

/** The day of the tree that an answer is laid on, where it is that of a day. */
export const dayOf = (view: string) => (view.startsWith('as-on:') ? view.slice('as-on:'.length) : undefined);
