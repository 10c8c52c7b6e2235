import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { UnitView } from '@/generated/members/types.gen';
import type { SelectionResponse } from '@/generated/referrals/types.gen';
import { asRefusal } from '@/shared/api/refusal';
import { useFormat } from '@/shared/format/use-format';
import { showAtFields } from '@/shared/forms/problem-fields';
import { ProblemSummary } from '@/shared/forms/problem-summary';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
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
  const [checked, setChecked] = useState<SelectionValues>();
  const hold = useHoldSelection();
  useUnsaved(form.formState.isDirty);
  const picker = useRef<HTMLInputElement>(null);
  const check = (event: FormEvent) => {
    form.clearErrors(); // what the service said of something that is no input would stay for good
    return form.handleSubmit(setChecked, (errors) => {
      if (Object.keys(errors).join() === 'candidates' && errors.candidates?.root) picker.current?.focus();
    })(event);
  };
  const { unit: branch, ...shown } = form.getValues();
  const send = (values: SelectionValues) => {
    hold.mutate(values, {
      onSuccess: (answer) => {
        onHeld(answer, values.candidates);
      },
      onError: (error) => {
        flushSync(() => {
          setChecked(undefined); // what asked gives the focus back before the field in error takes it
        });
        showAtFields(error, form);
        const place = asRefusal(error)?.errors.map(({ field }) => /^candidates\W(\d+)/.exec(field)?.[1]).find(Boolean);
        if (place) form.setFocus(`candidates.${Number(place)}.votes`);
      },
    });
  };
  return (
    <form noValidate onSubmit={(event) => void check(event)}>
      <Stack spacing={3}>
        {!isBranch && (
          <Controller
            control={form.control}
            name="unit"
            rules={{ validate: (branch) => branch !== null || t('selection.branchNeeded') }}
            render={({ field, fieldState }) => (
              <UnitPicker label={t('selection.branch')} required levels={branchLevels} value={field.value} onChange={field.onChange} inputRef={field.ref} error={fieldState.error?.message} />
            )}
          />
        )}
        <DayField control={form.control} name="heldOn" label={t('selection.heldOn')} />
        <MeetingFields form={form} />
        <CandidateFields form={form} pickerRef={picker} />
        <ProblemSummary error={hold.error} values={isBranch ? shown : { unit: branch, ...shown }} />
        <Button type="submit" variant="contained" size="large" sx={{ alignSelf: { sm: 'flex-start' } }}>
          {t('selection.check')}
        </Button>
      </Stack>
      {checked && (
        <ConfirmDialog
          open
          title={t('selection.sure')}
          action={t('selection.record')}
          isPending={hold.isPending}
          onConfirm={() => {
            send(checked);
          }}
          onClose={() => {
            setChecked(undefined);
          }}
        >
          <Typography>
            {t('selection.summary', { branch: checked.unit?.name ?? '', on: format.date(checked.heldOn ?? ''), present: checked.present, eligible: checked.eligible })}
          </Typography>
          <ul>
            {checked.candidates.map(({ member, name, votes }) => (
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
