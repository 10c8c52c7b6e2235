import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { withdrawAssignment } from '@/generated/members/sdk.gen';
import type { AssignmentView } from '@/generated/members/types.gen';
import { ifMatch } from '@/shared/api/if-match';
import { today } from '@/shared/format/today';
import { useFormat } from '@/shared/format/use-format';
import { FormDate } from '@/shared/forms/form-date';
import { FormDialog } from '@/shared/forms/form-dialog';

interface Props {
  assignment: AssignmentView;
  onClose: () => void;
  onDone: () => void;
}

export function WithdrawDialog({ assignment, onClose, onDone }: Props) {
  const { t } = useTranslation(['assignments', 'roles']);
  const format = useFormat();
  const { subject, unitName: unit } = assignment;
  const role = t(`roles:${assignment.role}`);
  const schema = z.object({
    on: z
      .string(t('assignments:required'))
      .refine((on) => on >= today(), t('assignments:withdraw.notBefore', { day: format.date(today()) })),
  });
  const form = useForm({ resolver: zodResolver(schema), mode: 'onChange', defaultValues: { on: today() } });
  return (
    <FormDialog
      form={form}
      title={t('assignments:withdraw.title')}
      action={t('assignments:withdraw.action')}
      isDangerous
      onClose={onClose}
      onDone={onDone}
      send={(body, key) =>
        withdrawAssignment({
          path: { id: assignment.id },
          body,
          headers: { ...key, ...ifMatch(assignment.version) },
          throwOnError: true,
        })
      }
      review={({ on }) => (
        <>
          <Typography sx={{ mb: 2 }}>
            {t(on > today() ? 'assignments:withdraw.later' : 'assignments:withdraw.now', { subject, role, unit, on: format.date(on) })}
          </Typography>
          <Alert severity="warning">{t('assignments:withdraw.note')}</Alert>
        </>
      )}
    >
      <Typography>{t('assignments:withdraw.what', { subject, role, unit })}</Typography>
      <FormDate name="on" label={t('assignments:withdraw.on')} required min={today()} helperText={t('assignments:withdraw.onRule')} />
    </FormDialog>
  );
}
