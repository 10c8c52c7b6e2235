import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useController, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { correctReferral } from '@/generated/referrals/sdk.gen';
import type { CaseView, Milestone } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { FormDialog } from '@/shared/forms/form-dialog';
import { DayField } from './day-field';
import { useCaseChange } from './use-case-change';

interface Props {
  referral: CaseView;
  onClose: () => void;
  onDone: (message: string) => void;
}

type Values = {
  step: Milestone['kind'];
  on: string | null;
  reason: string;
};

const longest = 500;

/** Another day for a step that was recorded wrongly; the old one stays to be seen. */
export function CorrectionDialog({ referral, onClose, onDone }: Props) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  const last = referral.milestones.at(-1)?.kind ?? 'selected';
  const form = useForm<Values>({ defaultValues: { step: last, on: null, reason: '' } });
  const step = useController({ control: form.control, name: 'step' });
  const change = useCaseChange(referral);
  const problem = form.formState.errors.reason;
  const told = () => ({ name: t(`steps.${form.getValues('step')}`), on: format.date(form.getValues('on') ?? '') });
  return (
    <FormDialog
      form={form}
      title={t('correction.title')}
      action={t('correction.record')}
      send={(values, headers) =>
        change(headers, (addressed) => correctReferral({ ...addressed, body: { ...values, on: values.on ?? '', reason: values.reason.trim() } }))
      }
      review={() => <Typography>{t('correction.sure', told())}</Typography>}
      onDone={() => {
        onDone(t('correction.done', told()));
        onClose();
      }}
      onClose={onClose}
    >
      <TextField select required label={t('correction.step')} {...step.field}>
        {referral.milestones.map(({ kind, on }) => (
          <MenuItem key={kind} value={kind}>
            {t('correction.option', { name: t(`steps.${kind}`), on: format.date(on) })}
          </MenuItem>
        ))}
      </TextField>
      <DayField control={form.control} name="on" label={t('correction.on')} />
      <TextField
        required
        multiline
        minRows={2}
        label={t('correction.reason')}
        {...form.register('reason', {
          validate: (text) => text.trim() !== '' || t('correction.why'),
          maxLength: { value: longest, message: t('tooLong', { max: longest }) },
        })}
        error={Boolean(problem)}
        helperText={problem?.message ?? t('correction.kept')}
      />
    </FormDialog>
  );
}
