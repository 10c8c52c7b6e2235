import { useController, type FieldPath, type FieldValues } from 'react-hook-form';
import { DateField, type DateFieldProps } from '@/shared/ui/date-field';

type Props<T extends FieldValues> = Omit<DateFieldProps, 'value' | 'onChange' | 'error'> & { name: FieldPath<T> };

/** A day of the form around it. */
export function FormDate<T extends FieldValues>({ name, ...props }: Props<T>) {
  const { field, fieldState } = useController<T>({ name });
  return <DateField {...props} value={field.value} onChange={field.onChange} error={fieldState.error?.message} />;
}
