import { expect, test } from 'vitest';
import { example } from '@mock/contracts';
import type { ReorganisationPreview, ReorganisationView } from '@/generated/members/types.gen';
import { suppositionOf } from './supposition';

const { units } = example<ReorganisationPreview>('previewReorganisation');
const view = example<ReorganisationView>('readReorganisation');

test('says of the draft what moves figures: what begins, closes, stands elsewhere, and who goes where', () => {
  const [closed] = units.items;
  const moved = { ...closed, unit: 'moved', becomes: 'changed', before: closed?.before, after: closed?.before && { ...closed.before, parent: { unit: null, key: 'n25480', code: '', name: '' } } };
  const renamed = { ...moved, unit: 'renamed', after: closed?.before && { ...closed.before, name: 'Tên mới' } };
  const members = [{ of: 'member', to: { unit: null, key: 'n25480' } }];

  const said = suppositionOf({ ...view, effectiveOn: '2025-07-01', assignments: { members } }, [...units.items, moved, renamed] as ReorganisationPreview['units']['items']);

  expect(said).toEqual({
    effectiveOn: '2025-07-01',
    established: [{ key: 'n25480', code: '25480', name: 'Đoàn phường Bình Minh', level: 'commune', parent: { unit: '018f0000-0000-7000-8000-000000000001' } }],
    closed: [{ unit: '018f0000-0000-7000-8000-000000000003', heldBy: { key: 'n25480' } }],
    moved: [{ unit: 'moved', parent: { key: 'n25480' } }],
    members: [{ of: 'member', to: { key: 'n25480' } }],
  });
});
