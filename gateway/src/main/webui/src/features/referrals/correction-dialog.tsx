import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { correctReferral } from '@/generated/referrals/sdk.gen';
import type { CaseView, Milestone } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormText } from '@/shared/forms/form-text';
import { DayField } from './day-field';
import { ReasonField } from './reason-field';
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

/** Another day for a step that was recorded wrongly; the old one stays to be seen. Official status moves with the ceremony. */
export function CorrectionDialog({ referral, onClose, onDone }: Props) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  const correctable = referral.milestones.filter(({ kind }) => kind !== 'official');
  const last = correctable.at(-1)?.kind ?? 'selected';
  const form = useForm<Values>({ defaultValues: { step: last, on: null, reason: '' } });
  const change = useCaseChange(referral);
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
      <FormText<Values> name="step" select required label={t('correction.step')}>
        {correctable.map(({ kind, on }) => (
          <MenuItem key={kind} value={kind}>
            {t('correction.option', { name: t(`steps.${kind}`), on: format.date(on) })}
          </MenuItem>
        ))}
      </FormText>
      <DayField control={form.control} name="on" label={t('correction.on')} />
      <ReasonField label={t('correction.reason')} help={t('correction.kept')} />
    </FormDialog>
  );
}
