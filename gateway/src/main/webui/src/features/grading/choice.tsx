import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';

interface Props {
  label: string;
  value: string;
  disabled: boolean;
  onChange: (value: string) => void;
  children: ReactNode;
}

/** A list of the browser's own: a letter chooses, Tab leads on, and hundreds of them stay quick. */
export function Choice({ label, value, disabled, onChange, children }: Props) {
  return (
    <TextField
      select
      size="small"
      fullWidth
      value={value}
      disabled={disabled}
      slotProps={{ select: { native: true }, htmlInput: { 'aria-label': label } }}
      onChange={({ target }) => {
        onChange(target.value);
      }}
    >
      {children}
    </TextField>
  );
}
