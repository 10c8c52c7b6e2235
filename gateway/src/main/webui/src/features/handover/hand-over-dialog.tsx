import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { handOverBatch } from '@/generated/referrals/sdk.gen';
import type { HandoverBatch } from '@/generated/referrals/types.gen';
import { today } from '@/shared/format/today';
import { useFormat } from '@/shared/format/use-format';
import { FormDate } from '@/shared/forms/form-date';
import { FormDialog } from '@/shared/forms/form-dialog';
import { aDay } from '@/shared/forms/not-a-day';
import { useBatchChange } from './use-batch-change';

interface Props {
  batch: HandoverBatch;
  onClose: () => void;
}

/** The list was handed over on a day; what that tells about people is said before it is recorded. */
export function HandOverDialog({ batch, onClose }: Props) {
  const { t } = useTranslation('handover');
  const format = useFormat();
  const change = useBatchChange(batch);
  const { recipient, basisDocument, basisSection, lines } = batch;
  const schema = z.object({ on: aDay(t('needed')).refine((day) => day !== '', t('needed')).refine((day) => day <= today(), t('future')) });
  const form = useForm({ resolver: zodResolver(schema), mode: 'onTouched', defaultValues: { on: today() } });
  return (
    <FormDialog
      form={form}
      version={batch.version}
      title={t('handOver.title')}
      action={t('handOver.open')}
      onClose={onClose}
      onDone={onClose}
      send={(body, keyed) => change(keyed, (addressed) => handOverBatch({ ...addressed, body }))}
      review={({ on }) => (
        <>
          <Typography gutterBottom>{t('handOver.review', { count: lines.length, formatted: format.number(lines.length), on: format.date(on), recipient })}</Typography>
          <Alert severity="info">{t('handOver.disclosed', { basis: `${basisDocument}, ${basisSection}` })}</Alert>
        </>
      )}
    >
      <FormDate name="on" label={t('handOver.on')} required max={today()} />
    </FormDialog>
  );
}
