import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { draftReorganisation } from '@/generated/members/sdk.gen';
import type { ReorganisationView } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { FormDialog } from '@/shared/forms/form-dialog';
import { atItsFields } from './at-its-fields';
import { DecisionFields } from './decision-fields';
import { placesIn } from './places-in';
import { StepFields } from './step-fields';
import { noStep } from './step-form';
import { toStep } from './step-wire';
import { useFormRules } from './use-form-rules';
import { useStepWords } from './use-step-words';

interface Props {
  onClose: () => void;
  onDone: (drafted: ReorganisationView) => void;
}

/** A reorganisation begins with the paper that decides it, and with the first thing that it says. */
export function DraftDialog({ onClose, onDone }: Props) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  const says = useStepWords();
  const form = useForm({
    resolver: zodResolver(useFormRules().both),
    mode: 'onTouched',
    defaultValues: { decisionNumber: '', decidedOn: '', effectiveOn: '', title: '', ...noStep },
  });
  return (
    <FormDialog
      form={form}
      title={t('draft.title')}
      action={t('draft.action')}
      onClose={onClose}
      onDone={(answer) => {
        onDone(answer as ReorganisationView);
      }}
      send={async ({ decisionNumber, decidedOn, effectiveOn, title, ...step }, headers) => {
        const body = { decisionNumber, decidedOn, effectiveOn, title, steps: [toStep(step, [])] };
        return (await atItsFields(0, draftReorganisation({ body, headers, throwOnError: true }))).data;
      }}
      review={(values) => (
        <>
          <Typography gutterBottom>{t('draft.review', { number: values.decisionNumber, on: format.date(values.effectiveOn) })}</Typography>
          <Typography sx={{ fontWeight: 600, mb: 2 }}>{says(toStep(values, []), placesIn(values))}</Typography>
          <Alert severity="info">{t('draft.note')}</Alert>
        </>
      )}
    >
      <DecisionFields />
      <Typography variant="h3">{t('draft.first')}</Typography>
      <StepFields fresh={[]} />
    </FormDialog>
  );
}
