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
  /** The first day that may be. */
  earliest?: string | undefined;
  /** The last day that may be, where it is not today. */
  latest?: string | undefined;
}

/** The day of a step: from the earliest day that the service names until the latest, or today. */
export function DayField<T extends FieldValues>({ control, name, label, earliest, latest }: Props<T>) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  const from = earliest ? format.date(earliest) : '';
  const last = latest && latest < today() ? latest : today();
  const range = () => (last === today() ? t('day.range', { from }) : t('day.between', { from, to: format.date(last) }));
  const problem = (value: string | null) => {
    if (!value || value === notADay) return t('day.needed');
    if (value > today()) return t('day.future');
    if (value > last) return t('day.late', { to: format.date(last) });
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
          helperText={earliest ? range() : ''}
          required
          {...(earliest ? { min: earliest } : {})}
          max={last}
        />
      )}
    />
  );
}
