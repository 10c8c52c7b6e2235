import { Controller, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { today } from '@/shared/format/today';
import { useFormat } from '@/shared/format/use-format';
import { notADay } from '@/shared/forms/not-a-day';
import { DateField } from '@/shared/ui/date-field';

interface Props<T extends FieldValues> {
  control: Control<T>;
  name: FieldPathByValue<T, string | null>;
  label: string;
  /** The first day that may be. The last one is today. */
  earliest?: string | undefined;
  /** Said below the field instead of the range; the day may then be left out. */
  optional?: string;
}

/** The day of a step: from the earliest day that the service names until today. */
export function DayField<T extends FieldValues>({ control, name, label, earliest, optional }: Props<T>) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  const from = earliest ? format.date(earliest) : '';
  const problem = (value: string | null) => {
    if (!value) return optional ? true : t('day.needed');
    if (value === notADay) return t('day.needed');
    if (value > today()) return t('day.future');
    return earliest && value < earliest ? t('day.early', { from }) : true;
  };
  return (
    <Controller
      control={control}
      name={name}
      rules={{ validate: problem }}
      render={({ field, fieldState }) => (
        <DateField
          label={label}
          value={field.value}
          onChange={field.onChange}
          ref={field.ref}
          onBlur={field.onBlur}
          error={fieldState.error?.message}
          helperText={optional ?? (earliest ? t('day.range', { from }) : '')}
          required={!optional}
          {...(earliest ? { min: earliest } : {})}
          max={today()}
        />
      )}
    />
  );
}
