import Alert from '@mui/material/Alert';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { memberLeaves } from '@/generated/members/sdk.gen';
import type { Leaving } from '@/generated/members/types.gen';
import { zLeaving } from '@/generated/members/zod.gen';
import { ifMatch } from '@/shared/api/if-match';
import { dayAfter, today } from '@/shared/format/today';
import { useFormat } from '@/shared/format/use-format';
import { FormDate } from '@/shared/forms/form-date';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormText } from '@/shared/forms/form-text';
import { Explained } from '@/shared/ui/explained';
import { contractResolver } from './contract-resolver';
import type { DialogProps } from './dialog-props';
import { lastPlacement } from './last-placement';
import { useMemberChanged } from './member-changed';

type Reason = Leaving['reason'];

interface Values {
  on: string | null;
  reason: Reason | '';
}

const reasons: Reason[] = ['matured', 'moved-away', 'removed', 'deceased', 'other'];

const bodyOf = ({ on, reason }: Values) => ({ on: on ?? '', reason: reason as Reason });

/** The membership ends, for a reason with a name. */
export function LeaveDialog({ member, onDone, onRefused, onClose }: DialogProps) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const { from: since, unitName } = lastPlacement(member);
  const schema = z.object({ ...zLeaving.shape, on: zLeaving.shape.on.refine((on) => on > since && on <= today()) });
  const rule = (field: string) => (field === 'on' ? t('rules.on', { since: format.date(since) }) : t('rules.reason'));
  const form = useForm<Values>({
    mode: 'onTouched',
    resolver: contractResolver<Values>(schema, bodyOf, rule),
    defaultValues: { on: today(), reason: '' },
  });
  const meanwhile = useMemberChanged(member);
  return (
    <FormDialog<Values>
      form={form}
      version={member.version}
      meanwhile={meanwhile}
      onRefused={onRefused}
      title={t('leave.title')}
      action={t('leave.action')}
      isDangerous
      send={(values, headers) =>
        memberLeaves({ path: { id: member.id }, headers: { ...headers, ...ifMatch(member.version) }, body: bodyOf(values), throwOnError: true })
      }
      fieldOf={{ 'member-moved-later': 'on' }}
      onDone={() => {
        onDone({ said: t('leave.done', { on: format.date(form.getValues('on') ?? '') }) });
      }}
      onClose={onClose}
      review={({ on, reason }) => (
        <>
          <Typography gutterBottom>{t('leave.lead', { name: member.fullName, unit: unitName })}</Typography>
          <Typography sx={{ fontWeight: 600, mb: 2 }}>{[format.date(on ?? ''), reason && t(`reasons.${reason}`)].join(' · ')}</Typography>
          <Alert severity="info">{t('leave.correct')}</Alert>
        </>
      )}
    >
      <FormDate<Values> name="on" label={t('leave.on')} required min={dayAfter(since)} max={today()} />
      <Explained term="maturity" and={['removal']} about={t('leave.reason')}>
        <FormText<Values> name="reason" label={t('leave.reason')} required select>
          {reasons.map((reason) => (
            <MenuItem key={reason} value={reason}>
              {t(`reasons.${reason}`)}
            </MenuItem>
          ))}
        </FormText>
      </Explained>
    </FormDialog>
  );
}
