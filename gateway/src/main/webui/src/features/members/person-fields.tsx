import MenuItem from '@mui/material/MenuItem';
import { useTranslation } from 'react-i18next';
import { FormDate } from '@/shared/forms/form-date';
import { FormText } from '@/shared/forms/form-text';
import { today } from '@/shared/format/today';
import { Explained } from '@/shared/ui/explained';
import { DetailFields } from './detail-fields';
import type { PersonValues } from './person-values';
import { Section } from './section';

const digits = { htmlInput: { inputMode: 'numeric', autoComplete: 'off' } } as const;
const off = { htmlInput: { autoComplete: 'off' } } as const;

/** Who somebody is; the protected data only for those who may see them. */
export function PersonFields({ withSensitive }: { withSensitive: boolean }) {
  const { t } = useTranslation('members');
  return (
    <>
      <Section title={t('sections.person')}>
        <FormText<PersonValues> name="fullName" label={t('fullName')} required slotProps={off} />
        <FormText<PersonValues> name="birthDate" label={t('birthDate')} required helperText={t('hints.birthDate')} slotProps={off} />
        <FormText<PersonValues> name="gender" label={t('gender.label')} required select>
          {(['female', 'male', 'unknown'] as const).map((gender) => (
            <MenuItem key={gender} value={gender}>
              {t(`gender.${gender}`)}
            </MenuItem>
          ))}
        </FormText>
        <FormDate<PersonValues> name="joinedUnionOn" label={t('joinedUnionOn')} max={today()} />
      </Section>
      <Section title={t('sections.numbers')}>
        <Explained term="memberCode">
          <FormText<PersonValues> name="memberCode" label={t('memberCode')} helperText={t('rules.memberCode')} slotProps={digits} />
        </Explained>
        <Explained term="cardNumber">
          <FormText<PersonValues> name="cardNumber" label={t('cardNumber')} helperText={t('hints.cardNumber')} slotProps={digits} />
        </Explained>
      </Section>
      <DetailFields />
      {withSensitive && (
        <Section title={t('sections.sensitive')} term="sensitiveData" note={t('sections.sensitiveNote')}>
          <Explained term="citizenNumber">
            <FormText<PersonValues> name="citizenNumber" label={t('citizenNumber')} helperText={t('rules.citizenNumber')} slotProps={digits} />
          </Explained>
          <FormText<PersonValues> name="ethnicity" label={t('ethnicity')} slotProps={off} />
          <FormText<PersonValues> name="religion" label={t('religion')} slotProps={off} />
        </Section>
      )}
    </>
  );
}
