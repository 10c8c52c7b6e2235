import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { UnitView } from '@/generated/members/types.gen';
import type { SelectionResponse } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { ProblemSummary } from '@/shared/forms/problem-summary';
import { useSubmission } from '@/shared/forms/use-submission';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { Explained } from '@/shared/ui/explained';
import { UnitPicker } from '@/shared/ui/unit-picker';
import { useUnsaved } from '@/shared/unsaved';
import { CandidateFields } from './candidate-fields';
import { DayField } from './day-field';
import { MeetingFields } from './meeting-fields';
import { branchLevels, type Candidate, type SelectionValues } from './selection-rules';
import { useHoldSelection } from './use-hold-selection';

interface Props {
  unit: UnitView;
  onHeld: (answer: SelectionResponse, candidates: Candidate[]) => void;
}

/** The rules show while somebody types; the result is asked once more, for a case begins for each candidate. */
export function SelectionForm({ unit, onHeld }: Props) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  const isBranch = branchLevels.includes(unit.level);
  const form = useForm<SelectionValues>({
    mode: 'onChange',
    defaultValues: { unit: isBranch ? unit : null, heldOn: null, eligible: '', present: '', candidates: [] },
  });
  const hold = useHoldSelection();
  const picker = useRef<HTMLInputElement>(null);
  const { step, goTo, next, sending, isSent, said } = useSubmission<SelectionValues, SelectionResponse>({
    form,
    send: hold,
    onDone: (answer) => {
      onHeld(answer, form.getValues('candidates'));
    },
    onInvalid: (errors) => {
      if (Object.keys(errors).join() === 'candidates' && errors.candidates?.root) picker.current?.focus();
    },
    onRefused: ({ errors }) => {
      const place = errors.map(({ field }) => /^candidates\W(\d+)/.exec(field)?.[1]).find(Boolean);
      if (place) form.setFocus(`candidates.${Number(place)}.votes`);
    },
  });
  useUnsaved(form.formState.isDirty && !isSent);
  const values = form.getValues();
  const { unit: branch, ...shown } = values;
  return (
    <form noValidate onSubmit={(event) => void next(event)}>
      <Stack spacing={3}>
        {!isBranch && (
          <Controller
            control={form.control}
            name="unit"
            rules={{ validate: (branch) => branch !== null || t('selection.branchNeeded') }}
            render={({ field, fieldState }) => (
              <Explained term="branch">
                <UnitPicker label={t('selection.branch')} required levels={branchLevels} value={field.value} onChange={field.onChange} inputRef={field.ref} error={fieldState.error?.message} />
              </Explained>
            )}
          />
        )}
        <Explained term="selection">
          <DayField control={form.control} name="heldOn" label={t('selection.heldOn')} />
        </Explained>
        <MeetingFields form={form} />
        <CandidateFields form={form} pickerRef={picker} />
        {step === 'form' && <ProblemSummary error={said} values={isBranch ? shown : { unit: branch, ...shown }} />}
        <Button type="submit" variant="contained" size="large" sx={{ alignSelf: { sm: 'flex-start' } }}>
          {t('selection.check')}
        </Button>
      </Stack>
      {step === 'review' && (
        <ConfirmDialog
          open
          title={t('selection.sure')}
          action={t('selection.record')}
          isPending={sending}
          error={said}
          onConfirm={() => void next()}
          onClose={() => {
            goTo('form');
          }}
        >
          <Typography>
            {t('selection.summary', { branch: values.unit?.name ?? '', on: format.date(values.heldOn ?? ''), present: values.present, eligible: values.eligible })}
          </Typography>
          <ul>
            {values.candidates.map(({ member, name, votes }) => (
              <li key={member}>{t('selection.line', { name, votes })}</li>
            ))}
          </ul>
          <Typography variant="body2" color="textSecondary">
            {t('selection.consequence')}
          </Typography>
        </ConfirmDialog>
      )}
    </form>
  );
}
