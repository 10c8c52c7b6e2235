import MenuItem from '@mui/material/MenuItem';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormText } from '@/shared/forms/form-text';
import { useUnitWords, type LevelCode, type SectorCode } from '@/shared/i18n/use-unit-words';
import { Explained } from '@/shared/ui/explained';
import type { Place } from './place';
import { FormPlace } from './place-picker';
import { fieldsOf, kinds, type Field, type StepValues } from './step-form';

const levels: LevelCode[] = ['province', 'district', 'commune', 'grassroots', 'grassroots-branch', 'inter-branch', 'branch', 'sub-branch'];
const sectors: SectorCode[] = ['residential', 'school', 'enterprise', 'civil-service', 'armed-forces'];

/** What a step says: its kind first, then what that kind needs. */
export function StepFields({ fresh }: { fresh: Place[] }) {
  const { t } = useTranslation('reorganising');
  const kind = useWatch<StepValues, 'kind'>({ name: 'kind' });
  return (
    <>
      <FormText name="kind" label={t('form.kind')} required select helperText={kind ? t(`kindHelp.${kind}`) : t('form.kindRule')}>
        {kinds.map((each) => (
          <MenuItem key={each} value={each}>
            {t(`kinds.${each}`)}
          </MenuItem>
        ))}
      </FormText>
      {kind && fieldsOf[kind].map((field) => <StepField key={`${kind} ${field.name}`} field={field} fresh={field.isKnown ? [] : fresh} />)}
    </>
  );
}

function StepField({ field: { name, label: key, isOptional = false }, fresh }: { field: Field; fresh: Place[] }) {
  const { t } = useTranslation('reorganising');
  const words = useUnitWords();
  const label = t(`labels.${key}`);
  switch (name) {
    case 'unit':
    case 'into':
    case 'parent':
      return <FormPlace name={name} label={label} required={!isOptional} fresh={fresh} {...(name === 'parent' && isOptional && { helperText: t('form.parentRule') })} />;
    case 'units':
    case 'among':
      return <FormPlace key={name} name={name} label={label} required={!isOptional} fresh={fresh} isMany helperText={t('form.manyRule')} />;
    case 'level':
      return (
        <Explained term="level">
          <FormText name={name} label={label} required={!isOptional} select>
            {levels.map((level) => (
              <MenuItem key={level} value={level}>
                {words.level(level)}
              </MenuItem>
            ))}
          </FormText>
        </Explained>
      );
    case 'sector':
      return (
        <Explained term="sector">
          <FormText name={name} label={label} select slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
            <MenuItem value="">{t('form.severalSectors')}</MenuItem>
            {sectors.map((sector) => (
              <MenuItem key={sector} value={sector}>
                {words.sector(sector)}
              </MenuItem>
            ))}
          </FormText>
        </Explained>
      );
    case 'code':
      return <FormText name={name} label={label} required={!isOptional} helperText={t('form.codeRule')} />;
    case 'name':
      return <FormText name={name} label={label} required={!isOptional} />;
  }
}
