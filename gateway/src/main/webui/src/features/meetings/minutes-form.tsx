import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { closeSelectionMeeting, writeSelectionMeeting } from '@/generated/referrals/sdk.gen';
import type { AssemblyView } from '@/generated/referrals/types.gen';
import { ifMatch } from '@/shared/api/if-match';
import { useFormat } from '@/shared/format/use-format';
import { FormDate } from '@/shared/forms/form-date';
import { FormText } from '@/shared/forms/form-text';
import { showAtFields } from '@/shared/forms/problem-fields';
import { ProblemSummary } from '@/shared/forms/problem-summary';
import { useIdempotencyKey } from '@/shared/forms/use-idempotency-key';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { useUnsaved } from '@/shared/unsaved';
import { CandidatesPart } from './candidates-part';
import { isCount, minutesOf, valuesOf, type MinutesValues } from './minutes-values';
import { Part } from './part';
import { ThresholdNote } from './threshold-note';
import { useTaking } from './use-taking';
import { VotesPart } from './votes-part';

/** The way through a meeting on one page; what is saved comes back counted out by the rules of its day. */
export function MinutesForm({ meeting }: { meeting: AssemblyView }) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const taking = useTaking();
  const [asking, ask] = useState(false);
  const key = useIdempotencyKey();
  const form = useForm<MinutesValues>({ defaultValues: valuesOf(meeting) });
  const { isDirty } = form.formState;
  const path = { id: meeting.id };
  useUnsaved(isDirty);
  const refused = (error: unknown) => {
    flushSync(() => {
      ask(false); // the dialog must let go of the focus first
    });
    showAtFields(error, form);
  };
  const saving = useMutation({
    mutationFn: async (values: MinutesValues) =>
      (await writeSelectionMeeting({ path, body: minutesOf(values), headers: ifMatch(meeting.version), throwOnError: true })).data,
    onSuccess: (answer) => {
      taking(answer);
      form.reset(valuesOf(answer));
    },
    onError: refused,
  });
  const closing = useMutation({
    mutationFn: async () =>
      (await closeSelectionMeeting({ path, headers: { ...ifMatch(meeting.version), ...key([meeting.version]) }, throwOnError: true })).data,
    onSuccess: taking,
    onError: refused,
  });
  const counted = { validate: (text: unknown) => isCount(String(text)) || t('wholeNumber') };
  const whole = { htmlInput: { inputMode: 'numeric' as const } };
  const selected = meeting.candidates.filter(({ enough }) => enough).length;
  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit((values) => { saving.mutate(values); })(event)}
      >
        <Stack spacing={2} sx={{ maxWidth: 860 }}>
          <Part title={t('part.meeting')}>
            <FormDate<MinutesValues> name="on" label={t('on')} helperText={t('onHelp')} required />
            <FormText<MinutesValues> name="place" label={t('place')} required rules={{ validate: (text) => String(text).trim() !== '' || t('needed') }} />
            <FormText<MinutesValues> name="partyGuest" label={t('guest')} helperText={t('guestHelp')} />
            <FormText<MinutesValues> name="partyOpinion" label={t('opinion')} multiline minRows={2} />
          </Part>
          <Part title={t('part.attendance')}>
            <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
              <FormText<MinutesValues> name="eligible" label={t('eligible')} rules={counted} slotProps={whole} />
              <FormText<MinutesValues> name="present" label={t('present')} rules={counted} slotProps={whole} />
            </Stack>
            <ThresholdNote kind="quorum" threshold={meeting.quorum} />
          </Part>
          <CandidatesPart unit={meeting.unit} fallback={meeting.on} />
          <VotesPart meeting={meeting} />
          <Part title={t('part.result')}>
            <Typography>{t('selectedCount', { number: format.number(selected), all: format.number(meeting.candidates.length) })}</Typography>
            <ProblemSummary error={saving.error ?? closing.error} values={form.getValues()} />
            {saving.isSuccess && !isDirty && (
              <Alert severity="success" role="status">
                {t('saved')}
              </Alert>
            )}
            {isDirty && <Typography color="textSecondary">{t('saveFirst')}</Typography>}
            <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
              <Button type="submit" variant={isDirty ? 'contained' : 'outlined'} size="large" loading={saving.isPending}>
                {t('save')}
              </Button>
              <Button
                variant={isDirty ? 'outlined' : 'contained'}
                size="large"
                disabled={isDirty}
                onClick={() => {
                  closing.reset();
                  ask(true);
                }}
              >
                {t('close')}
              </Button>
            </Stack>
          </Part>
        </Stack>
      </form>
      {asking && <ConfirmDialog
        open
        title={t('sure')}
        action={t('close')}
        isPending={closing.isPending}
        error={closing.error}
        onConfirm={() => {
          closing.mutate();
        }}
        onClose={() => {
          ask(false);
        }}
      >
        <Typography>{t('consequence')}</Typography>
      </ConfirmDialog>}
    </FormProvider>
  );
}
