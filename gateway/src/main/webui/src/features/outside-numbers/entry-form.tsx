import { zodResolver } from '@hookform/resolvers/zod';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { enterOutsideNumberMutation } from '@/generated/reporting/@tanstack/react-query.gen';
import { showAtFields } from '@/shared/forms/problem-fields';
import { ProblemSummary } from '@/shared/forms/problem-summary';
import { useIdempotencyKey } from '@/shared/forms/use-idempotency-key';
import { useLeave } from '@/shared/forms/use-leave';
import { useUnsaved } from '@/shared/unsaved';
import { NumberFields } from './number-fields';
import { numberSchema, type NumberInput } from './number-schema';
import { useSettled } from './use-settled';

interface Props {
  unit: string;
  quarter: string;
  onDone: () => void;
}

export function EntryForm({ unit, quarter, onDone }: Props) {
  const { t } = useTranslation('outsideNumbers');
  const schema = useMemo(() => numberSchema(t, quarter), [t, quarter]);
  const form = useForm<NumberInput>({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { newPartyMembers: '', confirmedBy: '', confirmedOn: '' },
  });
  const key = useIdempotencyKey();
  const leave = useLeave();
  const settled = useSettled();
  const enter = useMutation({
    ...enterOutsideNumberMutation(),
    onSuccess: async () => {
      await settled();
      onDone();
    },
    onError: (error) => {
      showAtFields(error, form);
    },
  });
  useUnsaved(form.formState.isDirty && !enter.isSuccess);
  const submit = form.handleSubmit((input) => {
    const body = { unit, quarter, ...input, newPartyMembers: Number(input.newPartyMembers) };
    enter.mutate({ body, headers: key(body) });
  });
  return (
    <Stack component="form" noValidate spacing={2} onSubmit={(event) => void submit(event)} sx={{ pt: 1 }}>
      <FormProvider {...form}>
        <NumberFields quarter={quarter} />
      </FormProvider>
      <ProblemSummary error={enter.error} values={form.getValues()} />
      <Stack direction="row" spacing={1} sx={{ justifyContent: 'flex-end' }}>
        <Button onClick={() => { leave(onDone); }}>{t('cancel')}</Button>
        <Button type="submit" variant="contained" loading={enter.isPending}>
          {t('enterAction')}
        </Button>
      </Stack>
    </Stack>
  );
}
