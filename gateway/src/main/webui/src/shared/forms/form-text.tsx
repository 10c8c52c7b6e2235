import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useController, type FieldPath, type FieldValues, type UseControllerProps } from 'react-hook-form';

type Props<T extends FieldValues> = Omit<TextFieldProps, 'name' | 'error'> & {
  name: FieldPath<T>;
  label: string;
  /** Where no schema checks the form. */
  rules?: UseControllerProps<T>['rules'];
};

/** A text, or with `select` one of several, of the form around it; its rule below, what is wrong instead of it. */
export function FormText<T extends FieldValues>({ name, rules, helperText, ...props }: Props<T>) {
  const { field, fieldState } = useController<T>({ name, ...(rules && { rules }) });
  const { ref, ...rest } = field;
  return (
    <TextField
      {...props}
      {...rest}
      inputRef={ref}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ?? helperText}
    />
  );
}
