import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ReorganisationView } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { FormDialog } from '@/shared/forms/form-dialog';
import { DecisionFields } from './decision-fields';
import { rewrite } from './use-change';
import { useFormRules } from './use-form-rules';

interface Props {
  view: ReorganisationView;
  onClose: () => void;
  onDone: (answer: ReorganisationView) => void;
}

export function DecisionDialog({ view, onClose, onDone }: Props) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  const { decisionNumber, decidedOn, effectiveOn, title } = view;
  const form = useForm({ resolver: zodResolver(useFormRules().decision), mode: 'onTouched', defaultValues: { decisionNumber, decidedOn, effectiveOn, title } });
  return (
    <FormDialog
      form={form}
      version={view.version}
      title={t('decision.change')}
      action={t('steps.save')}
      onClose={onClose}
      onDone={(answer) => {
        onDone(answer as ReorganisationView);
      }}
      send={(decided) => rewrite(view, decided)}
      review={(decided) => (
        <>
          <Typography gutterBottom>{t('decision.review', { number: decided.decisionNumber, on: format.date(decided.effectiveOn) })}</Typography>
          <Typography sx={{ mb: 2 }}>{decided.title}</Typography>
          <Alert severity="info">{t('decision.note')}</Alert>
        </>
      )}
    >
      <DecisionFields />
    </FormDialog>
  );
}
