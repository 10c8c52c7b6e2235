import TextField from '@mui/material/TextField';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Explained } from '@/shared/ui/explained';
import type { Term } from '@/shared/ui/term-help';
import type { StepValues } from './send-step';

interface Props {
  form: UseFormReturn<StepValues>;
  name: 'receivedBy' | 'number' | 'certificate' | 'decisionNumber' | 'reportedBy';
  maxLength: number;
  term?: Term;
}

/** The number of the paper behind a step, or who received the list. */
export function ReferenceField({ form, name, maxLength, term }: Props) {
  const { t } = useTranslation('referrals');
  const error = form.formState.errors[name];
  const field = (
    <TextField
      label={t(`references.${name}`)}
      {...form.register(name, { maxLength: { value: maxLength, message: t('tooLong', { max: maxLength }) } })}
      error={Boolean(error)}
      helperText={error?.message ?? t('optional')}
    />
  );
  return term ? <Explained term={term}>{field}</Explained> : field;
}
