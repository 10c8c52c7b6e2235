import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberView } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { ChangedMeanwhile, type Changed } from '@/shared/ui/changed-meanwhile';
import { lastPlacement } from './last-placement';
import { differences, textOf, valuesOf } from './person-values';
import { useFieldWords } from './use-field-words';

/** What somebody else changed of the member since a dialog was opened; nothing where that is nothing. */
export function useMemberChanged(member: MemberView) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const words = useFieldWords();
  const [opened] = useState(member);
  const [before, now] = [valuesOf(opened), valuesOf(member)];
  const changed: Changed[] = differences(before, now).map((field) => ({ name: words.name(field), now: words.value(field, textOf(now, field)) }));
  const { unit, unitName, from } = lastPlacement(member);
  const was = lastPlacement(opened);
  if (was.unit !== unit || was.from !== from) {
    changed.unshift({ name: t('branch'), now: t('meanwhile.branch', { unit: unitName, from: format.date(from) }) });
  }
  return changed.length > 0 && <ChangedMeanwhile title={t('meanwhile.title')} text={t('meanwhile.again')} changed={changed} />;
}
