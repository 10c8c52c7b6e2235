import { zodResolver } from '@hookform/resolvers/zod';
import MenuItem from '@mui/material/MenuItem';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { establishUnit } from '@/generated/members/sdk.gen';
import { today } from '@/shared/format/today';
import { useFormat } from '@/shared/format/use-format';
import { FormDate } from '@/shared/forms/form-date';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormText } from '@/shared/forms/form-text';
import { useUnitWords } from '@/shared/i18n/use-unit-words';
import { Explained } from '@/shared/ui/explained';
import type { PickedUnit } from '@/shared/ui/unit-picker';
import { levels, several, sectors } from '../kinds';
import { UnitChips } from '../unit-chips';
import type { ChangeProps } from './change-menu';
import { FormUnits } from './form-units';
import { Review } from './review';
import { useUnitRules } from './rules';

const noUnits: PickedUnit[] = [];
const asSector = (sector: string) => (sector === several ? null : sector);

/** A new unit below this one. */
export function EstablishDialog({ unit, onClose, onDone }: ChangeProps) {
  const { t } = useTranslation('units');
  const format = useFormat();
  const rules = useUnitRules();
  const words = useUnitWords();
  const schema = z.object({
    code: rules.code,
    name: rules.name,
    level: rules.choice,
    sector: rules.choice,
    on: rules.dayFrom(unit.establishedOn),
    predecessors: rules.units,
  });
  const form = useForm({
    resolver: zodResolver(schema),
    mode: 'onChange',
    defaultValues: { code: '', name: '', level: '', sector: unit.sector ?? '', on: today(), predecessors: noUnits },
  });
  return (
    <FormDialog
      form={form}
      title={t('establish.title')}
      action={t('establish.action')}
      onClose={onClose}
      onDone={onDone}
      fieldOf={{ 'unit-code-taken': 'code', 'unit-parent-not-alive': 'on' }}
      send={({ sector, predecessors, ...body }, key) =>
        establishUnit({
          body: { ...body, sector: asSector(sector), parent: unit.id, predecessors: predecessors.map(({ id }) => id) },
          headers: key,
          throwOnError: true,
        })
      }
      review={({ on, name, code, level, sector }) => (
        <Review note={t('establish.codeStays')}>
          {t('establish.review', { on: format.date(on), parent: unit.name })}
          <br />
          <strong>{name}</strong>
          <br />
          <UnitChips unit={{ code, level, sector: asSector(sector) }} />
        </Review>
      )}
    >
      <FormText name="name" label={t('establish.name')} required autoFocus helperText={t('establish.nameRule')} />
      <FormText name="code" label={t('establish.code')} required helperText={t('change.codeRule')} />
      <Explained term="level">
        <FormText name="level" label={t('establish.level')} required select>
          {levels.map((level) => (
            <MenuItem key={level} value={level}>
              {words.level(level)}
            </MenuItem>
          ))}
        </FormText>
      </Explained>
      <Explained term="sector">
        <FormText name="sector" label={t('establish.sector')} required select>
          {[...sectors, several].map((sector) => (
            <MenuItem key={sector} value={sector}>
              {sector === several ? t('severalSectors') : words.sector(sector)}
            </MenuItem>
          ))}
        </FormText>
      </Explained>
      <FormDate name="on" label={t('establish.on')} required helperText={t('change.notBefore', { day: format.date(unit.establishedOn) })} />
      <FormUnits name="predecessors" label={t('establish.predecessors')} />
    </FormDialog>
  );
}
