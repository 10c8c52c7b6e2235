import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { moveUnit } from '@/generated/members/sdk.gen';
import { ifMatch } from '@/shared/api/if-match';
import { useUnitChain } from '@/shared/api/unit-chain';
import { today } from '@/shared/format/today';
import { useFormat } from '@/shared/format/use-format';
import { FormDate } from '@/shared/forms/form-date';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormUnit } from '@/shared/forms/form-unit';
import type { PickedUnit } from '@/shared/ui/unit-picker';
import type { ChangeProps } from './change-menu';
import { Review } from './review';
import { useUnitRules } from './rules';
import { useUnitChanged } from './unit-changed';
import { useLastChange } from './use-last-change';

const noUnit = null as PickedUnit | null;

export function MoveDialog({ unit, onClose, onDone, onRefused }: ChangeProps) {
  const { t } = useTranslation('units');
  const format = useFormat();
  const rules = useUnitRules();
  const last = useLastChange(unit.id).parents;
  const from = useUnitChain(unit.id).at(-2)?.name ?? t('move.above');
  const schema = z.object({
    parent: rules.unit
      .refine((chosen) => chosen?.id !== unit.id, t('move.itself'))
      .refine((chosen) => chosen === null || chosen.id !== unit.parent, t('move.same')),
    on: rules.dayFrom(last),
  });
  const form = useForm({
    resolver: zodResolver(schema),
    mode: 'onChange',
    defaultValues: { parent: noUnit, on: today() },
  });
  const meanwhile = useUnitChanged(unit);
  return (
    <FormDialog
      form={form}
      version={unit.version}
      meanwhile={meanwhile}
      onRefused={onRefused}
      title={t('move.title')}
      action={t('move.action')}
      onClose={onClose}
      onDone={onDone}
      fieldOf={{ 'unit-changed-later': 'on', 'unit-cycle': 'parent', 'unit-parent-not-alive': 'parent' }}
      send={({ parent, on }, key) =>
        moveUnit({
          path: { id: unit.id },
          body: { parent: parent?.id ?? null, on },
          headers: { ...key, ...ifMatch(unit.version) },
          throwOnError: true,
        })
      }
      review={({ parent, on }) => (
        <Review note={t('move.kept', { from })}>
          {t('move.review', { unit: unit.name, from, to: parent?.name, on: format.date(on) })}
        </Review>
      )}
    >
      <FormUnit name="parent" label={t('move.parent')} required helperText={t('move.parentRule')} />
      <FormDate name="on" label={t('move.on')} required helperText={last ? t('change.sinceRule', { day: format.date(last) }) : ''} />
    </FormDialog>
  );
}
