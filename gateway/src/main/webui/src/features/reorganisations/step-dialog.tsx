import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ReorganisationStep, ReorganisationView } from '@/generated/members/types.gen';
import { FormDialog } from '@/shared/forms/form-dialog';
import { atItsFields } from './at-its-fields';
import type { Place } from './place';
import { placesIn } from './places-in';
import { StepFields } from './step-fields';
import { noStep, type StepValues } from './step-form';
import { toStep } from './step-wire';
import { rewrite } from './use-change';
import { useFormRules } from './use-form-rules';
import { useStepWords } from './use-step-words';

interface Props {
  view: ReorganisationView;
  /** Which step is changed; a new one where none is named. */
  at?: number | undefined;
  values?: StepValues | undefined;
  onClose: () => void;
  onDone: (answer: ReorganisationView) => void;
}

const begunBy = (steps: ReorganisationStep[]): Place[] =>
  steps.flatMap((step) => (step.kind === 'establish' ? [{ unit: null, key: step.key, code: step.code, name: step.name }] : []));

/** One step, added or changed; saved with the draft at once. */
export function StepDialog({ view, at = view.steps.length, values = noStep, onClose, onDone }: Props) {
  const { t } = useTranslation('reorganising');
  const says = useStepWords();
  const others = view.steps.filter((_, number) => number !== at);
  const form = useForm({ resolver: zodResolver(useFormRules().step), mode: 'onTouched', defaultValues: values });
  return (
    <FormDialog
      form={form}
      version={view.version}
      title={t(at < view.steps.length ? 'steps.change' : 'steps.add')}
      action={t('steps.save')}
      onClose={onClose}
      onDone={(answer) => {
        onDone(answer as ReorganisationView);
      }}
      send={(step) => atItsFields(at, rewrite(view, { steps: view.steps.toSpliced(at, 1, toStep(step, others)) }))}
      review={(step) => (
        <>
          <Typography sx={{ fontWeight: 600, mb: 2 }}>{says(toStep(step, others), placesIn(step))}</Typography>
          <Alert severity="info">{t('steps.note')}</Alert>
        </>
      )}
    >
      <StepFields fresh={begunBy(others)} />
    </FormDialog>
  );
}
