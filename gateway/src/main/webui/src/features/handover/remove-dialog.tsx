import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { removeHandoverLines } from '@/generated/referrals/sdk.gen';
import type { HandoverBatch } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { useIdempotencyKey } from '@/shared/forms/use-idempotency-key';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { useBatchChange } from './use-batch-change';

interface Props {
  batch: HandoverBatch;
  chosen: string[];
  onClose: () => void;
}

/** Takes people out of the draft. */
export function RemoveDialog({ batch, chosen, onClose }: Props) {
  const { t } = useTranslation('handover');
  const format = useFormat();
  const key = useIdempotencyKey();
  const change = useBatchChange(batch);
  const removing = useMutation({
    mutationFn: () => change(key([batch.version, chosen]), (addressed) => removeHandoverLines({ ...addressed, body: { referrals: chosen } })),
    onSuccess: onClose,
  });
  return (
    <ConfirmDialog
      open
      title={t('remove.open')}
      action={t('remove.open')}
      isDangerous
      isPending={removing.isPending}
      error={removing.error}
      onConfirm={() => { removing.mutate(); }}
      onClose={onClose}
    >
      <Typography>{t('remove.review', { count: chosen.length, formatted: format.number(chosen.length) })}</Typography>
    </ConfirmDialog>
  );
}
