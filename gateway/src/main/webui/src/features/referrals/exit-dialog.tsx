import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { exitReferral, removeProbationer } from '@/generated/referrals/sdk.gen';
import type { CaseView, Exit } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { FormDialog } from '@/shared/forms/form-dialog';
import { DayField } from './day-field';
import { ExitFields, type ExitValues } from './exit-fields';
import type { Addressed } from '@/shared/api/use-versioned-change';
import { useCaseChange } from './use-case-change';

/** Each end goes to its own path. */
function end({ kind, on, reason, note }: ExitValues, addressed: Addressed) {
  const body = { on: on ?? '', reason, note: note.trim() || null };
  return kind === 'removed' ? removeProbationer({ ...addressed, body }) : exitReferral({ ...addressed, body: { ...body, kind } });
}

interface Props {
  referral: CaseView;
  kinds: Exit['kind'][];
  earliest: string | undefined;
  onClose: () => void;
  onDone: (message: string) => void;
}

/** Ends a case: how, why, when; nothing can follow. Removal from the Party's list is the only way after the admission. */
export function ExitDialog({ referral, kinds, earliest, onClose, onDone }: Props) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  const form = useForm<ExitValues>({ defaultValues: { on: null, kind: kinds[0] ?? 'withdrawn', reason: '', note: '' } });
  const change = useCaseChange(referral);
  const way = kinds.includes('removed') ? 'removal' : 'exit';
  const on = () => format.date(form.getValues('on') ?? '');
  return (
    <FormDialog
      form={form}
      title={t(`${way}.title`)}
      action={t(`${way}.record`)}
      isDangerous
      send={(values, headers) => change(headers, (addressed) => end(values, addressed))}
      review={() => <Typography>{t(`${way}.sure`, { who: referral.memberName ?? t('unnamed'), on: on() })}</Typography>}
      onDone={() => {
        onDone(t(`${way}.done`, { on: on() }));
        onClose();
      }}
      onClose={onClose}
    >
      <ExitFields form={form} kinds={kinds} />
      <DayField control={form.control} name="on" label={t(`${way}.on`)} earliest={earliest} />
    </FormDialog>
  );
}
