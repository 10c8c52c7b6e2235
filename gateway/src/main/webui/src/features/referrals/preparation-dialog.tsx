import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { recordCeremonyPreparation } from '@/generated/referrals/sdk.gen';
import type { CaseView, Preparation, PreparationList } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormText } from '@/shared/forms/form-text';
import { DayField } from './day-field';

type Values = { doneBy: string; doneOn: string | null };

interface Props {
  referral: CaseView;
  item: Preparation;
  onClose: () => void;
  onDone: (list: PreparationList) => void;
}

/** One thing is done, by whom and when; or is not done after all. */
export function PreparationDialog({ referral, item: { item, doneOn }, onClose, onDone }: Props) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  const form = useForm<Values>({ defaultValues: { doneBy: '', doneOn: null }, mode: 'onBlur' });
  const name = t(`preparation.items.${item}`);
  const isUndoing = doneOn !== undefined;
  return (
    <FormDialog
      form={form}
      title={name}
      action={t('next.record')}
      send={async (values) => {
        const body = isUndoing ? { item } : { item, doneBy: values.doneBy.trim(), doneOn: values.doneOn };
        const { data } = await recordCeremonyPreparation({ path: { id: referral.id }, body, throwOnError: true });
        onDone(data);
      }}
      review={(values) => (
        <Typography>
          {isUndoing ? t('preparation.sureUndo', { name }) : t('preparation.sure', { name, who: values.doneBy.trim(), on: format.date(values.doneOn ?? '') })}
        </Typography>
      )}
      onDone={onClose}
      onClose={onClose}
    >
      {isUndoing ? (
        <Typography>{t('preparation.undoLead')}</Typography>
      ) : (
        <>
          <FormText<Values>
            name="doneBy"
            rules={{ validate: (text) => text?.trim() !== '' || t('preparation.needed'), maxLength: { value: 200, message: t('tooLong', { max: 200 }) } }}
            required
            label={t('preparation.doneBy')}
          />
          <DayField control={form.control} name="doneOn" label={t('preparation.doneOn')} />
        </>
      )}
    </FormDialog>
  );
}
