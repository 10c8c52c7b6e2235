import { useController, type FieldPath, type FieldValues } from 'react-hook-form';
import { UnitPicker } from '@/shared/ui/unit-picker';

interface Props<T extends FieldValues> {
  name: FieldPath<T>;
  label: string;
  helperText?: string;
  required?: boolean;
  /** Only units of these levels. */
  levels?: string[];
}

/** A unit of the form around it, found by name or code. */
export function FormUnit<T extends FieldValues>({ name, ...props }: Props<T>) {
  const { field, fieldState } = useController<T>({ name });
  return <UnitPicker {...props} value={field.value} onChange={field.onChange} inputRef={field.ref} error={fieldState.error?.message} />;
}
