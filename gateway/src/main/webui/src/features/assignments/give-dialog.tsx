import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { giveAssignment } from '@/generated/members/sdk.gen';
import { dayAfter, today } from '@/shared/format/today';
import { useFormat } from '@/shared/format/use-format';
import { FormDate } from '@/shared/forms/form-date';
import { FormDialog } from '@/shared/forms/form-dialog';
import { aDay } from '@/shared/forms/not-a-day';
import { FormText } from '@/shared/forms/form-text';
import { FormUnit } from '@/shared/forms/form-unit';
import { everyRole } from '@/shared/may';
import type { Role } from '@/shared/session';
import { Explained } from '@/shared/ui/explained';
import type { PickedUnit } from '@/shared/ui/unit-picker';
import { roleTerms } from './role-terms';

interface Props {
  /** What the form begins with. */
  unit?: PickedUnit | undefined;
  subject?: string;
  /** Those that this person may give. */
  roles: Role[];
  onClose: () => void;
  onDone: () => void;
}

const visible = /^[\x21-\x7e]{1,200}$/;
const noDay = null as string | null;

/** What the service checks, said while one types. */
function useRules() {
  const { t } = useTranslation('assignments');
  const required = t('required');
  const unit = z.object({ id: z.string(), name: z.string(), code: z.string() });
  return z
    .object({
      subject: z.string().trim().min(1, required).regex(visible, t('give.subjectRule')),
      role: z.union([z.enum(everyRole), z.literal('')]).refine((role) => role !== '', required),
      unit: unit.nullable().refine((chosen) => chosen !== null, required),
      from: aDay(required),
      to: aDay(required).nullable(),
      decision: z.string().trim().max(100, t('give.tooLong')),
    })
    .refine(({ from, to }) => !to || to >= from, { path: ['to'], message: t('give.toAfter') });
}

export function GiveDialog({ unit, subject = '', roles, onClose, onDone }: Props) {
  const { t } = useTranslation(['assignments', 'roles']);
  const format = useFormat();
  const schema = useRules();
  const form = useForm({
    resolver: zodResolver(schema),
    mode: 'onChange',
    defaultValues: {
      subject,
      role: (roles.length === 1 ? (roles[0] ?? '') : '') as Role | '',
      unit: (unit ? { id: unit.id, name: unit.name, code: unit.code } : null) as PickedUnit | null,
      from: today(),
      to: noDay,
      decision: '',
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('assignments:give.title')}
      action={t('assignments:give.action')}
      onClose={onClose}
      onDone={onDone}
      fieldOf={{ 'assignment-unit-not-alive': 'unit' }}
      send={async ({ subject: account, role, unit: chosen, from, to, decision }, headers) => {
        if (role === '' || !chosen) return;
        const body = { subject: account, role, unit: chosen.id, from, to: to && dayAfter(to), decision: decision || null };
        await giveAssignment({ body, headers, throwOnError: true });
      }}
      review={({ subject: account, role, unit: chosen, from, to }) => (
        <>
          <Typography sx={{ mb: 2 }}>
            {t(to ? 'assignments:give.reviewUntil' : 'assignments:give.review', {
              subject: account,
              role: role && t(`roles:${role}`),
              unit: chosen?.name,
              from: format.date(from),
              to: to && format.date(to),
            })}
          </Typography>
          <Alert severity="info">{t('assignments:give.note')}</Alert>
        </>
      )}
    >
      <FormText
        name="subject"
        label={t('assignments:give.subject')}
        required
        autoFocus
        helperText={t('assignments:give.subjectRule')}
        slotProps={{ htmlInput: { autoCapitalize: 'none', autoComplete: 'off', spellCheck: false } }}
      />
      <Explained {...roleTerms} about={t('assignments:give.role')}>
        <FormText name="role" label={t('assignments:give.role')} required select>
          {roles.map((role) => (
            <MenuItem key={role} value={role}>
              {t(`roles:${role}`)}
            </MenuItem>
          ))}
        </FormText>
      </Explained>
      <FormUnit name="unit" label={t('assignments:give.unit')} required helperText={t('assignments:give.unitRule')} />
      <FormDate name="from" label={t('assignments:give.from')} required />
      <FormDate name="to" label={t('assignments:give.to')} helperText={t('assignments:give.toRule')} />
      <FormText name="decision" label={t('assignments:give.decision')} helperText={t('assignments:give.decisionRule')} />
    </FormDialog>
  );
}
