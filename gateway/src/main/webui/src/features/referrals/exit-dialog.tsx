import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { exitReferral } from '@/generated/referrals/sdk.gen';
import type { CaseView, Exit } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { FormDialog } from '@/shared/forms/form-dialog';
import { DayField } from './day-field';
import { ExitFields, type ExitValues } from './exit-fields';
import { useCaseChange } from './use-case-change';

interface Props {
  referral: CaseView;
  kinds: Exit['kind'][];
  earliest: string | undefined;
  onClose: () => void;
  onDone: (message: string) => void;
}

/** Ends a case without admission: how, why, when; nothing can follow. */
export function ExitDialog({ referral, kinds, earliest, onClose, onDone }: Props) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  const form = useForm<ExitValues>({ defaultValues: { on: null, kind: kinds[0] ?? 'withdrawn', reason: '' } });
  const change = useCaseChange(referral);
  const on = () => format.date(form.getValues('on') ?? '');
  return (
    <FormDialog
      form={form}
      title={t('exit.title')}
      action={t('exit.record')}
      isDangerous
      send={(values, headers) => change(headers, (addressed) => exitReferral({ ...addressed, body: { ...values, on: values.on ?? '' } }))}
      review={() => <Typography>{t('exit.sure', { who: referral.memberName ?? t('unnamed'), on: on() })}</Typography>}
      onDone={() => {
        onDone(t('exit.done', { on: on() }));
        onClose();
      }}
      onClose={onClose}
    >
      <ExitFields form={form} kinds={kinds} />
      <DayField control={form.control} name="on" label={t('exit.on')} earliest={earliest} />
    </FormDialog>
  );
}
