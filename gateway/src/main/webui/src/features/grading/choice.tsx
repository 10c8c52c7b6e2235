import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';

interface Props {
  label: string;
  /** Shown above it where no column says what it is. */
  name?: string | undefined;
  value: string;
  disabled: boolean;
  onChange: (value: string) => void;
  children: ReactNode;
}

/** A list of the browser's own: a letter chooses, Tab leads on, and hundreds of them stay quick. */
export function Choice({ label, name, value, disabled, onChange, children }: Props) {
  return (
    <TextField
      select
      size="small"
      fullWidth
      {...(name && { label: name })}
      value={value}
      disabled={disabled}
      slotProps={{ select: { native: true }, htmlInput: { 'aria-label': label }, inputLabel: { shrink: true } }}
      onChange={({ target }) => {
        onChange(target.value);
      }}
    >
      {children}
    </TextField>
  );
}
