import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { previewReorganisationOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { ReorganisationState } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { beyond } from './use-preview';

/** How much of a draft is not assigned yet; nothing is open in one that is approved. */
export function OpenCount({ id, state }: { id: string; state: ReorganisationState }) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  const isDraft = state === 'draft';
  const { data, isError } = useQuery({ ...previewReorganisationOptions({ path: { id }, query: { units: beyond, open: beyond } }), enabled: isDraft });
  if (!isDraft) return <>–</>;
  if (isError) return <>{t('list.openUnknown')}</>;
  return <>{data ? format.number(data.counts.open) : '…'}</>;
}
