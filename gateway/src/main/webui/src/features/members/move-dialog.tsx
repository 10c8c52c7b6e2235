import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { moveMember } from '@/generated/members/sdk.gen';
import type { MemberView } from '@/generated/members/types.gen';
import { zMemberMove } from '@/generated/members/zod.gen';
import { ifMatch } from '@/shared/api/if-match';
import { dayAfter, today } from '@/shared/format/today';
import { useFormat } from '@/shared/format/use-format';
import { FormDate } from '@/shared/forms/form-date';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormUnit } from '@/shared/forms/form-unit';
import { Explained } from '@/shared/ui/explained';
import type { PickedUnit } from '@/shared/ui/unit-picker';
import { branchLevels } from './branch-levels';
import { contractResolver } from './contract-resolver';
import type { DialogProps } from './dialog-props';
import { lastPlacement } from './last-placement';
import { useMemberChanged } from './member-changed';

interface Values {
  unit: PickedUnit | null;
  on: string | null;
}

const bodyOf = ({ unit, on }: Values) => ({ unit: unit?.id ?? '', on: on ?? '' });

/** The issue of a branch that is the present one, told from that of none. */
const alreadyThere = 'already there';

const schemaOf = (member: MemberView, since: string) =>
  z.object({
    unit: zMemberMove.shape.unit.refine((unit) => unit !== member.unit, alreadyThere),
    on: zMemberMove.shape.on.refine((on) => on > since && on <= today()),
  });

/** To another branch, from a day on. */
export function MoveDialog({ member, onDone, onRefused, onClose }: DialogProps) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const { from: since, unitName } = lastPlacement(member);
  const rule = (field: string, issue: string) => {
    if (field === 'on') return t('rules.on', { since: format.date(since) });
    return issue === alreadyThere ? t('rules.alreadyThere', { name: member.fullName, unit: unitName }) : t('rules.unit');
  };
  const form = useForm<Values>({
    mode: 'onTouched',
    resolver: contractResolver<Values>(schemaOf(member, since), bodyOf, rule),
    defaultValues: { unit: null, on: today() },
  });
  const said = ({ unit, on }: Values) => t('move.done', { unit: unit?.name ?? '', on: format.date(on ?? '') });
  const meanwhile = useMemberChanged(member);
  return (
    <FormDialog<Values>
      form={form}
      version={member.version}
      meanwhile={meanwhile}
      onRefused={onRefused}
      title={t('move.title')}
      action={t('move.action')}
      send={(values, headers) =>
        moveMember({ path: { id: member.id }, headers: { ...headers, ...ifMatch(member.version) }, body: bodyOf(values), throwOnError: true })
      }
      fieldOf={{ 'member-already-there': 'unit', 'member-unit-not-alive': 'on', 'member-moved-later': 'on' }}
      onDone={() => {
        onDone({ said: said(form.getValues()), correct: t('move.correct') });
      }}
      onClose={onClose}
      review={({ unit, on }) => (
        <>
          <Typography sx={{ fontWeight: 600 }}>{member.fullName}</Typography>
          <Typography>{`${unitName} → ${unit?.name ?? ''}`}</Typography>
          <Typography gutterBottom>{t('member.since', { from: format.date(on ?? '') })}</Typography>
          <Typography color="textSecondary">{t('move.correct')}</Typography>
        </>
      )}
    >
      <Typography>{t('move.lead', { unit: unitName, since: format.date(since) })}</Typography>
      <Explained term="transfer">
        <FormUnit<Values> name="unit" label={t('move.to')} required levels={branchLevels} />
      </Explained>
      <FormDate<Values> name="on" label={t('move.on')} required min={dayAfter(since)} max={today()} />
    </FormDialog>
  );
}
