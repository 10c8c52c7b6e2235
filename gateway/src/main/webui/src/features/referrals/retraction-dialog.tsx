import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { retractStep } from '@/generated/referrals/sdk.gen';
import type { CaseView, Retraction } from '@/generated/referrals/types.gen';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormText } from '@/shared/forms/form-text';
import { ReasonField } from './reason-field';
import { useCaseChange } from './use-case-change';

interface Props {
  referral: CaseView;
  /** Those that the officer may take back. */
  steps: Retraction['step'][];
  onClose: () => void;
  onDone: (message: string) => void;
}

/** A step that should not stand there is taken back; what was recorded stays to be seen. */
export function RetractionDialog({ referral, steps, onClose, onDone }: Props) {
  const { t } = useTranslation('referrals');
  const form = useForm<Retraction>({ defaultValues: { step: steps.at(-1) ?? 'confirmed', reason: '' } });
  const change = useCaseChange(referral);
  const told = () => ({ name: t(`steps.${form.getValues('step')}`), who: referral.memberName ?? t('unnamed') });
  return (
    <FormDialog
      form={form}
      title={t('retraction.title')}
      action={t('retraction.record')}
      isDangerous
      send={(values, headers) =>
        change(headers, (addressed) => retractStep({ ...addressed, body: { ...values, reason: values.reason.trim() } }))
      }
      review={() => <Typography>{t('retraction.sure', told())}</Typography>}
      onDone={() => {
        onDone(t('retraction.done', told()));
        onClose();
      }}
      onClose={onClose}
    >
      <FormText<Retraction> name="step" select required label={t('retraction.step')}>
        {steps.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {t(`steps.${kind}`)}
          </MenuItem>
        ))}
      </FormText>
      <ReasonField label={t('retraction.reason')} help={t('retraction.kept')} />
    </FormDialog>
  );
}
