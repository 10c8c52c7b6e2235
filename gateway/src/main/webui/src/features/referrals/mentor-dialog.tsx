import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { assignMentor } from '@/generated/referrals/sdk.gen';
import type { CaseView, MentorList } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormText } from '@/shared/forms/form-text';
import { Explained } from '@/shared/ui/explained';
import { DayField } from './day-field';

type Values = { name: string; from: string | null; tasks: string };

interface Props {
  referral: CaseView;
  onClose: () => void;
  onDone: (list: MentorList) => void;
}

/** A mentor as the cell assigned them. */
export function MentorDialog({ referral, onClose, onDone }: Props) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  const form = useForm<Values>({ defaultValues: { name: '', from: null, tasks: '' }, mode: 'onBlur' });
  const recognised = referral.milestones.find(({ kind }) => kind === 'prospect-recognised')?.on;
  const max = (value: number) => ({ value, message: t('tooLong', { max: value }) });
  return (
    <FormDialog
      form={form}
      title={t('mentors.add')}
      action={t('next.record')}
      send={async ({ name, from, tasks }, headers) => {
        const body = { name: name.trim(), from: from ?? '', tasks: tasks.trim() || null };
        const { data } = await assignMentor({ path: { id: referral.id }, headers, body, throwOnError: true });
        onDone(data);
      }}
      review={({ name, from }) => <Typography>{t('mentors.sure', { name: name.trim(), from: format.date(from ?? '') })}</Typography>}
      onDone={onClose}
      onClose={onClose}
    >
      <Explained term="mentor">
        <FormText<Values> name="name" rules={{ validate: (text) => text?.trim() !== '' || t('mentors.needed'), maxLength: max(200) }} required label={t('mentors.name')} />
      </Explained>
      <DayField control={form.control} name="from" label={t('mentors.from')} earliest={recognised} />
      <FormText<Values> name="tasks" rules={{ maxLength: max(500) }} multiline minRows={2} label={t('mentors.tasks')} helperText={t('optional')} />
    </FormDialog>
  );
}
