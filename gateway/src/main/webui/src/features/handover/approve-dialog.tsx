import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { approveHandoverBatch } from '@/generated/referrals/sdk.gen';
import type { HandoverBatch } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { useIdempotencyKey } from '@/shared/forms/use-idempotency-key';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { useBatchChange } from './use-batch-change';

interface Props {
  batch: HandoverBatch;
  onClose: () => void;
}

/** The second person says yes. */
export function ApproveDialog({ batch, onClose }: Props) {
  const { t } = useTranslation('handover');
  const format = useFormat();
  const key = useIdempotencyKey();
  const change = useBatchChange(batch);
  const approving = useMutation({ mutationFn: () => change(key([batch.version]), approveHandoverBatch), onSuccess: onClose });
  const { length } = batch.lines;
  return (
    <ConfirmDialog
      open
      title={t('approve.open')}
      action={t('approve.open')}
      isPending={approving.isPending}
      error={approving.error}
      onConfirm={() => { approving.mutate(); }}
      onClose={onClose}
    >
      <Typography>{t('approve.sure', { count: length, formatted: format.number(length), recipient: batch.recipient })}</Typography>
    </ConfirmDialog>
  );
}
