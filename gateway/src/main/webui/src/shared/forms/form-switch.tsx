import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useController, type FieldPath, type FieldValues } from 'react-hook-form';

/** Yes or no, of the form around it. */
export function FormSwitch<T extends FieldValues>({ name, label }: { name: FieldPath<T>; label: string }) {
  const { field: { value, onChange, onBlur, ref } } = useController<T>({ name });
  return (
    <FormControlLabel
      control={<Switch checked={value} onChange={(_, isOn) => { onChange(isOn); }} onBlur={onBlur} slotProps={{ input: { ref } }} />}
      label={label}
    />
  );
}
