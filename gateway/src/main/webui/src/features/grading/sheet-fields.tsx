import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import type { RecordCodes } from '@/generated/members/types.gen';
import { useLanguage } from '@/shared/i18n/use-language';
import { DateField } from '@/shared/ui/date-field';
import { Choice } from './choice';
import { Entry } from './entry';
import type { RowValues, SheetRow } from './row-values';

export interface FieldsProps {
  row: SheetRow;
  values: RowValues;
  codes: RecordCodes;
  scale: RecordCodes['scales'][number] | undefined;
  /** On a card, where no column says what a choice is. */
  isNamed: boolean;
  /** The day of the background check is half typed. */
  isHalf: boolean;
  disabled: boolean;
  onChange: (values: Partial<RowValues>) => void;
}

function useWords({ row: { fullName }, isNamed }: FieldsProps) {
  const { t } = useTranslation('grading');
  const language = useLanguage();
  return {
    t,
    nameOf: (code: { name: string; nameEn: string }) => (language === 'vi' ? code.name : code.nameEn),
    of: (field: string) => t('of', { field, name: fullName }),
    named: (field: string) => (isNamed ? field : undefined),
  };
}

const setting = ({ onChange }: FieldsProps) => (field: keyof RowValues) => (value: string) => {
  onChange({ [field]: value });
};

export function Grade(props: FieldsProps) {
  const { t, nameOf, of, named } = useWords(props);
  const { values, codes, scale, disabled } = props;
  return (
    <Choice label={of(t('grade'))} name={named(t('grade'))} value={values.grade} disabled={disabled} onChange={setting(props)('grade')}>
      <option value="">{t('noGrade')}</option>
      {scale && (
        <optgroup label={t('grades')}>
          {scale.grades.map((grade) => (
            <option key={grade.code} value={grade.code}>
              {nameOf(grade)}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={t('notGraded')}>
        {codes.notGraded.map((reason) => (
          <option key={reason.code} value={`!${reason.code}`}>
            {nameOf(reason)}
          </option>
        ))}
      </optgroup>
    </Choice>
  );
}

export function Training(props: FieldsProps) {
  const { t, nameOf, of, named } = useWords(props);
  const { values, codes, disabled } = props;
  const set = setting(props);
  return (
    <Stack direction="row" spacing={1}>
      <Choice label={of(t('training'))} name={named(t('training'))} value={values.training} disabled={disabled} onChange={set('training')}>
        <option value="">{t('noGrade')}</option>
        <option value="no">{t('unregistered')}</option>
        <option value="yes">{t('registered')}</option>
        {codes.trainingResults.map((result) => (
          <option key={result.code} value={result.code}>
            {nameOf(result)}
          </option>
        ))}
      </Choice>
      <Entry label={of(t('points'))} name={t('points')} type="number" value={values.points} disabled={disabled} onChange={set('points')} width={88} />
    </Stack>
  );
}

/** Who is reviewed has tasks, a helper and a background check; of nobody else is it asked. */
export const isReviewed = ({ candidate, tasks, helper, checkedOn, checkedBy }: RowValues) =>
  [candidate, tasks, helper, checkedOn, checkedBy].some((value) => value !== '');

export function Review(props: FieldsProps) {
  const { t, of, named } = useWords(props);
  const { values, disabled } = props;
  const set = setting(props);
  return (
    <Stack spacing={1.5}>
      <Choice label={of(t('candidate'))} name={named(t('candidate'))} value={values.candidate} disabled={disabled} onChange={set('candidate')}>
        <option value="">{t('notReviewed')}</option>
        <option value="yes">{t('yes')}</option>
        <option value="no">{t('no')}</option>
      </Choice>
      {isReviewed(values) && (
        <>
          <Entry label={of(t('tasks'))} name={t('tasks')} value={values.tasks} disabled={disabled} onChange={set('tasks')} />
          <Entry label={of(t('helper'))} name={t('helper')} value={values.helper} disabled={disabled} onChange={set('helper')} />
        </>
      )}
    </Stack>
  );
}

export function Check(props: FieldsProps) {
  const { t, of } = useWords(props);
  const { values, isHalf, disabled, onChange } = props;
  if (!isReviewed(values)) return null;
  return (
    <Stack spacing={1.5}>
      <DateField
        label={t('checkedOn')}
        value={values.checkedOn || null}
        error={isHalf ? t('checkedOn') : undefined}
        disabled={disabled}
        isSmall
        onChange={(day) => {
          onChange({ checkedOn: day ?? '' });
        }}
      />
      <Entry label={of(t('checkedBy'))} name={t('checkedBy')} value={values.checkedBy} disabled={disabled} onChange={setting(props)('checkedBy')} />
    </Stack>
  );
}
