import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useForm, useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { listExitReasonsOptions } from '@/generated/referrals/@tanstack/react-query.gen';
import { recordHandoverReceipts } from '@/generated/referrals/sdk.gen';
import type { HandoverBatch } from '@/generated/referrals/types.gen';
import { today } from '@/shared/format/today';
import { useFormat } from '@/shared/format/use-format';
import { FormDate } from '@/shared/forms/form-date';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormText } from '@/shared/forms/form-text';
import { aDay } from '@/shared/forms/not-a-day';
import { ErrorState } from '@/shared/ui/error-state';
import { useBatchChange } from './use-batch-change';

const outcomes = ['received', 'sent-back'] as const;

interface Values {
  outcome: (typeof outcomes)[number];
  on: string;
  number: string;
  reason: string;
}

interface Props {
  batch: HandoverBatch;
  chosen: string[];
  onClose: () => void;
}

/** What the Party committee answered for the chosen people. */
export function AnswerDialog({ batch, chosen, onClose }: Props) {
  const { t } = useTranslation('handover');
  const format = useFormat();
  const change = useBatchChange(batch);
  const earliest = batch.handedOverOn ?? '';
  const schema = z
    .object({
      outcome: z.enum(outcomes),
      on: aDay(t('needed'))
        .refine((day) => day !== '', t('needed'))
        .refine((day) => day <= today(), t('future'))
        .refine((day) => day >= earliest, t('early', { on: format.date(earliest) })),
      number: z.string().trim().max(100, t('tooLong', { most: 100 })),
      reason: z.string(),
    })
    .refine(({ outcome, reason }) => outcome === 'received' || reason !== '', { path: ['reason'], message: t('needed') });
  const form = useForm<Values>({ resolver: zodResolver(schema), mode: 'onTouched', defaultValues: { outcome: 'received', on: today(), number: '', reason: '' } });
  return (
    <FormDialog
      form={form}
      version={batch.version}
      title={t('answer.open')}
      action={t('answer.action')}
      onClose={onClose}
      onDone={onClose}
      send={({ outcome, on, number, reason }, keyed) => {
        const told = outcome === 'received' ? { number: number || null } : { reason };
        return change(keyed, (addressed) => recordHandoverReceipts({ ...addressed, body: { outcome, on, ...told, referrals: chosen } }));
      }}
      review={({ outcome, on }) => (
        <>
          <Typography gutterBottom>
            {t('answer.review', { count: chosen.length, formatted: format.number(chosen.length), outcome: t(`answer.outcomes.${outcome}`).toLowerCase(), on: format.date(on) })}
          </Typography>
          {outcome === 'sent-back' && <Alert severity="info">{t('answer.stays')}</Alert>}
        </>
      )}
    >
      <FormText<Values> name="outcome" label={t('answer.outcome')} required select>
        {outcomes.map((each) => (
          <MenuItem key={each} value={each}>
            {t(`answer.outcomes.${each}`)}
          </MenuItem>
        ))}
      </FormText>
      <FormDate<Values> name="on" label={t('answer.on')} required min={earliest} max={today()} />
      <Why control={form.control} />
    </FormDialog>
  );
}

/** The number of a receipt, or why it was sent back. */
function Why({ control }: { control: Control<Values> }) {
  const { t } = useTranslation('handover');
  const outcome = useWatch({ control, name: 'outcome' });
  const reasons = useQuery({ ...listExitReasonsOptions(), staleTime: Infinity });
  if (outcome === 'received') return <FormText<Values> name="number" label={t('answer.number')} helperText={t('optional')} />;
  if (reasons.error) return <ErrorState error={reasons.error} onRetry={() => void reasons.refetch()} />;
  return (
    <FormText<Values> name="reason" label={t('answer.reason')} required select>
      {(reasons.data ?? [])
        .filter(({ kind }) => kind === 'returned')
        .map(({ code, label }) => (
          <MenuItem key={code} value={code}>
            {label}
          </MenuItem>
        ))}
    </FormText>
  );
}
