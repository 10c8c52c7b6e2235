import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { reinstateMember } from '@/generated/members/sdk.gen';
import { zReinstatement } from '@/generated/members/zod.gen';
import { ifMatch } from '@/shared/api/if-match';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormText } from '@/shared/forms/form-text';
import { contractResolver } from './contract-resolver';
import type { DialogProps } from './dialog-props';
import { lastPlacement } from './last-placement';
import { useMemberChanged } from './member-changed';

interface Values {
  reason: string;
}

const schema = zReinstatement.extend({ reason: zReinstatement.shape.reason.trim().min(1) });

/** A leaving that was recorded by mistake is taken back: the member goes on where they were. */
export function ReinstateDialog({ member, onDone, onRefused, onClose }: DialogProps) {
  const { t } = useTranslation('members');
  const { unitName } = lastPlacement(member);
  const form = useForm<Values>({
    mode: 'onTouched',
    resolver: contractResolver<Values>(schema, (values) => values, () => t('rules.why')),
    defaultValues: { reason: '' },
  });
  const meanwhile = useMemberChanged(member);
  return (
    <FormDialog<Values>
      form={form}
      version={member.version}
      meanwhile={meanwhile}
      onRefused={onRefused}
      title={t('reinstate.title')}
      action={t('reinstate.action')}
      send={(body, headers) =>
        reinstateMember({ path: { id: member.id }, headers: { ...headers, ...ifMatch(member.version) }, body, throwOnError: true })
      }
      onDone={() => {
        onDone({ said: t('reinstate.done', { unit: unitName }) });
      }}
      onClose={onClose}
      review={({ reason }) => (
        <>
          <Typography gutterBottom>{t('reinstate.lead', { name: member.fullName, unit: unitName })}</Typography>
          <Typography sx={{ fontWeight: 600 }}>{reason}</Typography>
        </>
      )}
    >
      <Typography>{t('reinstate.when')}</Typography>
      <FormText<Values> name="reason" label={t('reinstate.reason')} required multiline minRows={2} />
    </FormDialog>
  );
}
