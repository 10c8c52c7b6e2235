import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { renameUnit } from '@/generated/members/sdk.gen';
import { ifMatch } from '@/shared/api/if-match';
import { today } from '@/shared/format/today';
import { useFormat } from '@/shared/format/use-format';
import { FormDate } from '@/shared/forms/form-date';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormText } from '@/shared/forms/form-text';
import type { ChangeProps } from './change-menu';
import { Review } from './review';
import { useUnitRules } from './rules';
import { useUnitChanged } from './unit-changed';
import { useLastChange } from './use-last-change';

export function RenameDialog({ unit, onClose, onDone, onRefused }: ChangeProps) {
  const { t } = useTranslation('units');
  const format = useFormat();
  const rules = useUnitRules();
  const last = useLastChange(unit.id).names;
  const schema = z.object({
    name: rules.name.refine((name) => name !== unit.name, t('rename.same')),
    on: rules.dayFrom(last),
  });
  const form = useForm({ resolver: zodResolver(schema), mode: 'onChange', defaultValues: { name: '', on: today() } });
  const meanwhile = useUnitChanged(unit);
  return (
    <FormDialog
      form={form}
      version={unit.version}
      meanwhile={meanwhile}
      onRefused={onRefused}
      title={t('rename.title')}
      action={t('rename.action')}
      onClose={onClose}
      onDone={onDone}
      fieldOf={{ 'unit-changed-later': 'on' }}
      send={(body, key) =>
        renameUnit({ path: { id: unit.id }, body, headers: { ...key, ...ifMatch(unit.version) }, throwOnError: true })
      }
      review={({ name, on }) => (
        <Review note={t('rename.kept')}>{t('rename.review', { from: unit.name, to: name.trim(), on: format.date(on) })}</Review>
      )}
    >
      <FormText name="name" label={t('rename.name')} required autoFocus helperText={unit.name} />
      <FormDate name="on" label={t('rename.on')} required helperText={last ? t('change.sinceRule', { day: format.date(last) }) : ''} />
    </FormDialog>
  );
}
