import { zodResolver } from '@hookform/resolvers/zod';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useMemo } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { enterTargetMutation } from '@/generated/reporting/@tanstack/react-query.gen';
import { showAtFields } from '@/shared/forms/problem-fields';
import { ProblemSummary } from '@/shared/forms/problem-summary';
import { useIdempotencyKey } from '@/shared/forms/use-idempotency-key';
import { useLeave } from '@/shared/forms/use-leave';
import { useUnsaved } from '@/shared/unsaved';
import { TargetFields } from './target-fields';
import { targetSchema, type TargetInput } from './target-schema';
import type { Chosen } from './years';

interface Props {
  unit: string;
  programme: string;
  chosen: Chosen;
  onClose: () => void;
}

/** Sets a yearly target or takes it back; both stand in the journal with their reason. */
export function TargetDialog({ unit, programme, chosen: { year, indicator, target }, onClose }: Props) {
  const { t } = useTranslation('targets');
  const id = useId();
  const schema = useMemo(() => targetSchema(t), [t]);
  const form = useForm<TargetInput>({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { amount: target === null ? '' : String(target), takeBack: false, reason: '' },
  });
  const key = useIdempotencyKey();
  const leave = useLeave();
  const close = () => {
    leave(onClose);
  };
  const queryClient = useQueryClient();
  const enter = useMutation({
    ...enterTargetMutation(),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      onClose();
    },
    onError: (error) => {
      showAtFields(error, form);
    },
  });
  useUnsaved(form.formState.isDirty && !enter.isSuccess);
  const submit = form.handleSubmit(({ amount, takeBack, reason }) => {
    const body = { unit, programme, indicator, year, amount: takeBack ? null : Number(amount), reason };
    enter.mutate({ body, headers: key(body) });
  });
  return (
    <Dialog open onClose={close} fullWidth maxWidth="xs" aria-labelledby={id}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <DialogTitle id={id}>{t(`set.${indicator}`, { year })}</DialogTitle>
        <DialogContent>
          <FormProvider {...form}>
            <TargetFields canTakeBack={target !== null} />
          </FormProvider>
          <ProblemSummary error={enter.error} values={form.getValues()} />
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{t('cancel')}</Button>
          <Button type="submit" variant="contained" loading={enter.isPending}>
            {t('save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
