import { zodResolver } from '@hookform/resolvers/zod';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { correctOutsideNumberMutation } from '@/generated/reporting/@tanstack/react-query.gen';
import type { OutsideNumber } from '@/generated/reporting/types.gen';
import { ifMatch } from '@/shared/api/if-match';
import { showAtFields } from '@/shared/forms/problem-fields';
import { ProblemSummary } from '@/shared/forms/problem-summary';
import { useIdempotencyKey } from '@/shared/forms/use-idempotency-key';
import { useLeave } from '@/shared/forms/use-leave';
import { useUnsaved } from '@/shared/unsaved';
import { NumberFields } from './number-fields';
import { numberSchema, reasonSchema, type NumberInput, type ReasonInput } from './number-schema';
import { ReasonField } from './reason-field';
import { useSettled } from './use-settled';

type Input = NumberInput & ReasonInput;

/** The number as it should have been, and why it was wrong; the old one stays in its history. */
export function CorrectionForm({ number, onDone }: { number: OutsideNumber; onDone: () => void }) {
  const { t } = useTranslation('outsideNumbers');
  const { id, quarter, version, confirmedBy, confirmedOn, newPartyMembers } = number;
  const schema = useMemo(() => numberSchema(t, quarter).extend(reasonSchema(t).shape), [t, quarter]);
  const form = useForm<Input>({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { newPartyMembers: String(newPartyMembers), confirmedBy, confirmedOn, reason: '' },
  });
  const key = useIdempotencyKey();
  const leave = useLeave();
  const settled = useSettled();
  const correct = useMutation({
    ...correctOutsideNumberMutation(),
    onSuccess: async () => {
      await settled();
      onDone();
    },
    onError: (error) => {
      showAtFields(error, form);
    },
  });
  useUnsaved(form.formState.isDirty && !correct.isSuccess);
  const submit = form.handleSubmit((input) => {
    const body = { ...input, newPartyMembers: Number(input.newPartyMembers) };
    correct.mutate({ path: { id }, body, headers: { ...ifMatch(version), ...key(body) } });
  });
  return (
    <Stack component="form" noValidate spacing={2.5} onSubmit={(event) => void submit(event)} sx={{ pt: 2.5 }}>
      <FormProvider {...form}>
        <NumberFields quarter={quarter} />
        <ReasonField help={t('correctionHelp')} />
      </FormProvider>
      <ProblemSummary error={correct.error} values={form.getValues()} />
      <Stack direction="row" spacing={1} sx={{ justifyContent: 'flex-end' }}>
        <Button onClick={() => { leave(onDone); }}>{t('cancel')}</Button>
        <Button type="submit" variant="contained" loading={correct.isPending}>
          {t('correctAction')}
        </Button>
      </Stack>
    </Stack>
  );
}
