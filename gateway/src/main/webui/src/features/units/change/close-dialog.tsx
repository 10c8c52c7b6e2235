import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { childrenOfUnitOptions } from '@/generated/members/@tanstack/react-query.gen';
import { closeUnit } from '@/generated/members/sdk.gen';
import { ifMatch } from '@/shared/api/if-match';
import { today } from '@/shared/format/today';
import { useFormat } from '@/shared/format/use-format';
import { FormDate } from '@/shared/forms/form-date';
import { FormDialog } from '@/shared/forms/form-dialog';
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
  const schema = z.object({ on: rules.dayAfter(last), successors: rules.units });
  const form = useForm({ resolver: zodResolver(schema), mode: 'onChange', defaultValues: { on: today(), successors: noUnits } });
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
      send={({ on, successors }, key) =>
        closeUnit({
          path: { id: unit.id },
          body: { on, successors: successors.map(({ id }) => id) },
          headers: { ...key, ...ifMatch(unit.version) },
          throwOnError: true,
        })
      }
      review={({ on }) => (
        <Review note={t('closing.forGood')} isWarning>
          {t('closing.review', { unit: unit.name, on: format.date(on) })}
        </Review>
      )}
    >
      <Alert severity={below > 0 ? 'warning' : 'info'}>
        {t('closing.condition')} {below > 0 && t('closing.stillBelow', { number: below })}
      </Alert>
      <FormDate name="on" label={t('closing.on')} required helperText={last ? t('change.after', { day: format.date(last) }) : ''} />
      <FormUnits name="successors" label={t('closing.successors')} />
    </FormDialog>
  );
}
