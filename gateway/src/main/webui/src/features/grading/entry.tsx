import TextField from '@mui/material/TextField';

interface Props {
  label: string;
  value: string;
  type?: 'text' | 'number';
  /** Shown above it. */
  name: string;
  disabled: boolean;
  onChange: (value: string) => void;
  width?: number;
}

/** One input of a row. */
export function Entry({ label, name, value, type = 'text', disabled, onChange, width }: Props) {
  return (
    <TextField
      size="small"
      type={type}
      value={value}
      disabled={disabled}
      label={name}
      slotProps={{ htmlInput: { 'aria-label': label, ...(type === 'number' ? { min: 0, max: 100 } : { maxLength: 500 }) }, inputLabel: { shrink: true } }}
      onChange={({ target }) => {
        onChange(target.value);
      }}
      sx={{ width: width ?? 1, flexShrink: 0 }}
    />
  );
}
