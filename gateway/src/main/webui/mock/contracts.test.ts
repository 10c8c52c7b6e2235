import { expect, test } from 'vitest';
import { operations } from './contracts';

test('every operation has one name', () => {
  const ids = operations.map(({ id }) => id);

  expect(ids).not.toContain(undefined);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

const json = operations.filter(({ mediaType }) => mediaType === 'application/json');

test('every operation has an example', () => {
  expect(json.filter(({ examples }) => examples.length === 0).map(({ id }) => id)).toEqual([]);
});

test('every request has an example', () => {
  const asking = operations.filter(({ requestIsJson }) => requestIsJson);

  expect(asking.filter(({ requestExamples }) => requestExamples.length === 0).map(({ id }) => id)).toEqual([]);
});
