import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vi } from './vi';
import { grading } from './vi/grading';
import { handover } from './vi/handover';
import { meeting } from './vi/meeting';
import { record } from './vi/record';
import { reorganising } from './vi/reorganising';
import { ruling } from './vi/ruling';

const root = 'src';

/** Every file of ours that could ask for a text. */
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|^generated\/|^shared\/i18n\/(vi|en)[/.]/.test(path))
  .map((path) => readFileSync(`${root}/${path}`, 'utf8'));

/** `units` → `units:tree.title`, … without the endings that i18next adds for a number. */
const keysOf = (texts: object, path: string): string[] =>
  Object.entries(texts).flatMap(([key, text]) => {
    const own = path + (path.includes(':') ? '.' : ':') + key;
    return typeof text === 'string' ? [own.replace(/_(zero|one|other)$/, '')] : keysOf(text as object, own);
  });

const literal = /'([\w.:-]+)'/g;
const template = /`([\w.:-]*\$\{[^`]*)`/g;
const inserted = /\$\{[^}]*\}/g;
const saysAKey = (parts: string) => /\w[.:]|[.:]\w/.test(parts.replaceAll(inserted, ' '));

/** `steps.${kind}` as a pattern; what stands there without a namespace is of `first`. */
const asPattern = (parts: string, first: string) => {
  const pattern = parts.replaceAll(inserted, '*').replaceAll('.', String.raw`\.`);
  return new RegExp(`^${pattern.includes(':') ? '' : `${first}:`}${pattern.replaceAll('*', '[^:]+')}$`);
};

/** What a file may ask for: a key that names no namespace is of the first one that the file opens; of any if it opens none. */
function askedIn(source: string): RegExp[] {
  const opened = [...source.matchAll(/(?:useTranslation\(|TFunction<)\[?'(\w+)'/g)].map(([, namespace]) => namespace);
  const first = opened.length > 0 ? `(${opened.join('|')})` : String.raw`\w+`;
  const keys = [...source.matchAll(literal)].map(([, key = '']) => key);
  const patterns = [...source.matchAll(template)].map(([, parts = '']) => parts).filter(saysAKey);
  return [...keys, ...patterns].map((key) => asPattern(key, first));
}

const unused = (keys: string[], files: string[]) => {
  const asked = files.flatMap(askedIn);
  return keys.filter((key) => !asked.some((pattern) => pattern.test(key)));
};

test('every text is shown somewhere', () => {
  const keys = Object.entries({ ...vi, reorganising, ruling, grading, record, meeting, handover }).flatMap(([namespace, texts]) => keysOf(texts, namespace));

  expect(keys.length).toBeGreaterThan(500);
  expect(unused([...new Set(keys)], sources)).toEqual([]);
});

test('finds the text that nobody asks for', () => {
  const page = "const { t } = useTranslation(['units', 'shared']); t('title'); t('shared:save'); t(`kinds.${kind}`); t(`${each}.menu`);";

  expect(unused(['units:title', 'shared:save', 'units:kinds.one', 'units:move.menu', 'units:lead', 'members:title', 'units:move.lead'], [page])).toEqual([
    'units:lead', 'members:title', 'units:move.lead',
  ]);
});
