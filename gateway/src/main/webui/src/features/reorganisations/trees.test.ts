import { expect, test } from 'vitest';
import { example } from '@mock/contracts';
import type { ReorganisationPreview, TouchedUnit } from '@/generated/members/types.gen';
import { treeOf, type Node } from './trees';

const { units } = example<ReorganisationPreview>('previewReorganisation');
const lines = (nodes: Node[], depth = 0): string[] =>
  nodes.flatMap(({ name, notes, children }) => [
    `${'- '.repeat(depth)}${name}${notes.map((note) => ` [${note.says}${'what' in note ? `: ${note.what}` : ''}]`).join('')}`,
    ...lines(children, depth + 1),
  ]);

test('before: what closes stands where it was, with its successors', () => {
  expect(lines(treeOf(units.items, 'before'))).toEqual([
    'Thành đoàn Tây Ninh',
    '- Đoàn phường Ninh Sơn [closes] [successors: Đoàn phường Bình Minh (25480); Đoàn phường Hiệp Ninh (25465)]',
  ]);
});

test('after: what begins stands where it will be; who receives is named though nothing else of it changes', () => {
  expect(lines(treeOf(units.items, 'after'))).toEqual([
    'Tỉnh đoàn Tây Ninh',
    '- Đoàn phường Bình Minh [begins] [receives: Đoàn phường Ninh Sơn (25480)]',
    'Đoàn phường Hiệp Ninh [receives: Đoàn phường Ninh Sơn (25480)]',
  ]);
});

test('what changes says on each side what it is on the other', () => {
  const parent = { unit: 'p', key: null, code: '1', name: 'Trên' };
  const changed: TouchedUnit = {
    unit: 'u', key: null, becomes: 'changed', predecessors: [], successors: [], heldBy: null, members: 3, assignments: 0,
    before: { code: '2', name: 'Cũ', level: 'commune', parent },
    after: { code: '3', name: 'Mới', level: 'commune', parent: { ...parent, unit: 'q', name: 'Khác' } },
  };

  expect(lines(treeOf([changed], 'before'))).toEqual(['Trên', '- Cũ [renamed: Mới] [recoded: 3] [movedTo: Khác (1)]']);
  expect(lines(treeOf([changed], 'after'))).toEqual(['Khác', '- Mới [nameBefore: Cũ] [codeBefore: 2] [movedFrom: Trên (1)]']);
});
