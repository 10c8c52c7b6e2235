import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import MenuItem from '@mui/material/MenuItem';
import { useQuery } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { childrenOfUnitOptions } from '@/generated/members/@tanstack/react-query.gen';
import { closeUnit } from '@/generated/members/sdk.gen';
import { ifMatch } from '@/shared/api/if-match';
import { today } from '@/shared/format/today';
import { useFormat } from '@/shared/format/use-format';
import { FormDate } from '@/shared/forms/form-date';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormText } from '@/shared/forms/form-text';
import type { PickedUnit } from '@/shared/ui/unit-picker';
import type { ChangeProps } from './change-menu';
import { FormUnits } from './form-units';
import { Review } from './review';
import { useUnitRules } from './rules';
import { useUnitChanged } from './unit-changed';
import { useLastChange } from './use-last-change';

const noUnits: PickedUnit[] = [];

export function CloseDialog({ unit, onClose, onDone, onRefused }: ChangeProps) {
  const { t } = useTranslation('units');
  const format = useFormat();
  const rules = useUnitRules();
  const last = useLastChange(unit.id).any;
  const below = useQuery(childrenOfUnitOptions({ path: { id: unit.id } })).data?.length ?? 0;
  const schema = z
    .object({ on: rules.dayAfter(last), successors: rules.units, heldBy: z.string() })
    .refine(({ successors, heldBy }) => successors.length < 2 || successors.some(({ id }) => id === heldBy), { path: ['heldBy'], error: t('change.required') });
  const form = useForm({ resolver: zodResolver(schema), mode: 'onChange', defaultValues: { on: today(), successors: noUnits, heldBy: '' } });
  const successors = useWatch({ control: form.control, name: 'successors' });
  const heldBy = useWatch({ control: form.control, name: 'heldBy' });
  const holder = successors.length > 1 ? successors.find(({ id }) => id === heldBy) : undefined;
  const meanwhile = useUnitChanged(unit);
  return (
    <FormDialog
      form={form}
      version={unit.version}
      meanwhile={meanwhile}
      onRefused={onRefused}
      title={t('closing.title')}
      action={t('closing.action')}
      isDangerous
      onClose={onClose}
      onDone={onDone}
      fieldOf={{ 'unit-changed-later': 'on' }}
      send={({ on }, key) =>
        closeUnit({
          path: { id: unit.id },
          body: { on, successors: successors.map(({ id }) => id), ...(holder && { heldBy: holder.id }) },
          headers: { ...key, ...ifMatch(unit.version) },
          throwOnError: true,
        })
      }
      review={({ on }) => (
        <Review note={t('closing.forGood')} isWarning>
          {t('closing.review', { unit: unit.name, on: format.date(on) })} {holder && t('closing.held', { unit: holder.name })}
        </Review>
      )}
    >
      <Alert severity={below > 0 ? 'warning' : 'info'}>
        {t('closing.condition')} {below > 0 && t('closing.stillBelow', { number: below })}
      </Alert>
      <FormDate name="on" label={t('closing.on')} required helperText={last ? t('change.after', { day: format.date(last) }) : ''} />
      <FormUnits name="successors" label={t('closing.successors')} />
      {successors.length > 1 && (
        <FormText name="heldBy" label={t('closing.heldBy')} helperText={t('closing.whyHeld')} required select>
          {successors.map(({ id, name, code }) => (
            <MenuItem key={id} value={id}>{`${name} (${code})`}</MenuItem>
          ))}
        </FormText>
      )}
    </FormDialog>
  );
}
