import { zodResolver } from '@hookform/resolvers/zod';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { reopenHandoverBatch } from '@/generated/referrals/sdk.gen';
import type { HandoverBatch } from '@/generated/referrals/types.gen';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormText } from '@/shared/forms/form-text';
import { aText } from './a-text';
import { useBatchChange } from './use-batch-change';

interface Props {
  batch: HandoverBatch;
  onClose: () => void;
}

/** Takes the approval back, with a reason. */
export function ReopenDialog({ batch, onClose }: Props) {
  const { t } = useTranslation('handover');
  const change = useBatchChange(batch);
  const form = useForm({ resolver: zodResolver(z.object({ reason: aText(t)(500) })), mode: 'onTouched', defaultValues: { reason: '' } });
  return (
    <FormDialog
      form={form}
      version={batch.version}
      title={t('reopen.open')}
      action={t('reopen.open')}
      onClose={onClose}
      onDone={onClose}
      send={(body, keyed) => change(keyed, (addressed) => reopenHandoverBatch({ ...addressed, body }))}
      review={({ reason }) => <Typography>{t('reopen.review', { reason })}</Typography>}
    >
      <FormText name="reason" label={t('reopen.reason')} required multiline minRows={2} />
    </FormDialog>
  );
}
