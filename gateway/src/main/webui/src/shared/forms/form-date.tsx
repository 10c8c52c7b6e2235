import { useController, type FieldPath, type FieldValues } from 'react-hook-form';
import { DateField, type DateFieldProps } from '@/shared/ui/date-field';

type Props<T extends FieldValues> = Omit<DateFieldProps, 'value' | 'onChange' | 'onBlur' | 'error' | 'ref'> & { name: FieldPath<T> };

/** A day of the form around it. */
export function FormDate<T extends FieldValues>({ name, ...props }: Props<T>) {
  const { field: { ref, value, onChange, onBlur }, fieldState } = useController<T>({ name });
  return <DateField {...props} value={value} onChange={onChange} onBlur={onBlur} ref={ref} error={fieldState.error?.message} />;
}
