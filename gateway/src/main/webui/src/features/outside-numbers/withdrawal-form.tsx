import { zodResolver } from '@hookform/resolvers/zod';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { withdrawOutsideNumberMutation } from '@/generated/reporting/@tanstack/react-query.gen';
import type { OutsideNumber } from '@/generated/reporting/types.gen';
import { ifMatch } from '@/shared/api/if-match';
import { showAtFields } from '@/shared/forms/problem-fields';
import { ProblemSummary } from '@/shared/forms/problem-summary';
import { useIdempotencyKey } from '@/shared/forms/use-idempotency-key';
import { useLeave } from '@/shared/forms/use-leave';
import { useUnsaved } from '@/shared/unsaved';
import { reasonSchema, type ReasonInput } from './number-schema';
import { ReasonField } from './reason-field';
import { useSettled } from './use-settled';

/** Takes a number back, so that another level can hold the quarter. */
export function WithdrawalForm({ number, onDone }: { number: OutsideNumber; onDone: () => void }) {
  const { t } = useTranslation('outsideNumbers');
  const schema = useMemo(() => reasonSchema(t), [t]);
  const form = useForm<ReasonInput>({ resolver: zodResolver(schema), mode: 'onTouched', defaultValues: { reason: '' } });
  const key = useIdempotencyKey();
  const leave = useLeave();
  const settled = useSettled();
  const withdraw = useMutation({
    ...withdrawOutsideNumberMutation(),
    onSuccess: async () => {
      await settled();
      onDone();
    },
    onError: (error) => {
      showAtFields(error, form);
    },
  });
  useUnsaved(form.formState.isDirty && !withdraw.isSuccess);
  const submit = form.handleSubmit((body) => {
    withdraw.mutate({ path: { id: number.id }, body, headers: { ...ifMatch(number.version), ...key(body) } });
  });
  return (
    <Stack component="form" noValidate spacing={2} onSubmit={(event) => void submit(event)} sx={{ pt: 2.5 }}>
      <Typography>{t('withdrawText')}</Typography>
      <FormProvider {...form}>
        <ReasonField help={t('withdrawHelp')} />
      </FormProvider>
      <ProblemSummary error={withdraw.error} values={form.getValues()} />
      <Stack direction="row" spacing={1} sx={{ justifyContent: 'flex-end' }}>
        <Button onClick={() => { leave(onDone); }}>{t('cancel')}</Button>
        <Button type="submit" variant="contained" color="error" loading={withdraw.isPending}>
          {t('withdrawAction')}
        </Button>
      </Stack>
    </Stack>
  );
}
