import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { FormDialog } from '@/shared/forms/form-dialog';
import { Explained } from '@/shared/ui/explained';
import { DayField } from './day-field';
import { ReferenceField } from './reference-field';
import { noValues, sendStep, type StepValues } from './send-step';
import { papers, type StepPath } from './steps';
import { useCaseChange } from './use-case-change';
import { VoteFields } from './vote-fields';

interface Props {
  referral: CaseView;
  step: StepPath;
  earliest: string | undefined;
  latest: string | undefined;
  onClose: () => void;
  onDone: (message: string) => void;
}

/** One step of a case: filled in, read once more, recorded. */
export function StepDialog({ referral, step, earliest, latest, onClose, onDone }: Props) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  const form = useForm<StepValues>({ defaultValues: noValues, mode: 'onBlur' });
  const change = useCaseChange(referral);
  const { term, day, reference, votes, isReported } = papers[step];
  const name = t(`paths.${step}`);
  const on = () => format.date(form.getValues(day) ?? '');
  return (
    <FormDialog
      form={form}
      title={name}
      action={t('next.record')}
      send={(values, headers) => change(headers, (addressed) => sendStep(step, values, addressed))}
      review={() => <Typography>{t('next.sure', { name, who: referral.memberName ?? t('unnamed'), on: on() })}</Typography>}
      onDone={() => {
        onDone(t('next.done', { name, on: on() }));
        onClose();
      }}
      onClose={onClose}
    >
      <Explained term={term}>
        <DayField control={form.control} name={day} label={t(`days.${step}`)} earliest={earliest} latest={latest} />
      </Explained>
      {step === 'official-status' && referral.probation && <Typography>{t('officialFrom', { on: format.date(referral.probation.until) })}</Typography>}
      {votes && <VoteFields form={form} isParty={votes === 'party'} />}
      {reference && <ReferenceField form={form} {...reference} />}
      {isReported && <ReferenceField form={form} name="reportedBy" maxLength={200} />}
    </FormDialog>
  );
}
