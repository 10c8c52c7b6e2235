import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { endMentor } from '@/generated/referrals/sdk.gen';
import type { CaseView, Mentor, MentorList } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { FormDialog } from '@/shared/forms/form-dialog';
import { DayField } from './day-field';

type Values = { until: string | null };

interface Props {
  referral: CaseView;
  mentor: Mentor;
  onClose: () => void;
  onDone: (list: MentorList) => void;
}

/** The last day on which a mentor helped. */
export function MentorEndDialog({ referral, mentor, onClose, onDone }: Props) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  const form = useForm<Values>({ defaultValues: { until: null } });
  return (
    <FormDialog
      form={form}
      title={t('mentors.endOf', { name: mentor.name })}
      action={t('next.record')}
      send={async ({ until }, headers) => {
        const body = { mentor: mentor.id, until: until ?? '' };
        const { data } = await endMentor({ path: { id: referral.id }, headers, body, throwOnError: true });
        onDone(data);
      }}
      review={({ until }) => <Typography>{t('mentors.sureEnd', { name: mentor.name, until: format.date(until ?? '') })}</Typography>}
      onDone={onClose}
      onClose={onClose}
    >
      <DayField control={form.control} name="until" label={t('mentors.until')} earliest={mentor.from} />
    </FormDialog>
  );
}
