import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { callSelectionMeeting } from '@/generated/referrals/sdk.gen';
import { FormDate } from '@/shared/forms/form-date';
import { FormText } from '@/shared/forms/form-text';
import { showAtFields } from '@/shared/forms/problem-fields';
import { ProblemSummary } from '@/shared/forms/problem-summary';
import { useIdempotencyKey } from '@/shared/forms/use-idempotency-key';
import { paths } from '@/shared/paths';
import { useTaking } from './use-taking';

interface Call {
  on: string | null;
  place: string;
}

/** Day and place are enough to begin with; the meeting opens at once. */
export function CallForm({ unit }: { unit: string }) {
  const { t } = useTranslation('meeting');
  const navigate = useNavigate();
  const taking = useTaking();
  const key = useIdempotencyKey();
  const form = useForm<Call>({ defaultValues: { on: null, place: '' } });
  const calling = useMutation({
    mutationFn: async ({ on, place }: Call) =>
      (await callSelectionMeeting({ body: { unit, on: on ?? '', place: place.trim() }, headers: key([unit, on, place]), throwOnError: true })).data,
    onSuccess: (called) => {
      taking(called);
      void navigate(paths.meeting(called.id));
    },
    onError: (error) => {
      showAtFields(error, form);
    },
  });
  return (
    <Paper component="section" sx={{ p: 2, mb: 3, maxWidth: 760 }}>
      <Typography variant="h2" gutterBottom>
        {t('call')}
      </Typography>
      <FormProvider {...form}>
        <form noValidate onSubmit={(event) => void form.handleSubmit((values) => { calling.mutate(values); })(event)}>
          <Stack spacing={2}>
            <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
              <FormDate<Call> name="on" label={t('on')} helperText={t('onHelp')} required />
              <FormText<Call> name="place" label={t('place')} required fullWidth rules={{ validate: (text) => String(text).trim() !== '' || t('needed') }} />
            </Stack>
            <ProblemSummary error={calling.error} values={form.getValues()} />
            <Button type="submit" variant="contained" loading={calling.isPending} sx={{ alignSelf: { sm: 'flex-start' } }}>
              {t('calling')}
            </Button>
          </Stack>
        </form>
      </FormProvider>
    </Paper>
  );
}
