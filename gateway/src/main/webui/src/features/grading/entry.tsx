import TextField from '@mui/material/TextField';

interface Props {
  label: string;
  value: string;
  type?: 'text' | 'date' | 'number';
  /** Shown above the input where no column says what it is. */
  isNamed?: boolean;
  disabled: boolean;
  onChange: (value: string) => void;
  width?: number;
  name?: string;
}

/** One input of a row. */
export function Entry({ label, value, type = 'text', isNamed = false, disabled, onChange, width, name }: Props) {
  return (
    <TextField
      size="small"
      type={type}
      value={value}
      disabled={disabled}
      {...(isNamed && { label: name })}
      slotProps={{ htmlInput: { 'aria-label': label, ...(type === 'number' ? { min: 0, max: 100 } : { maxLength: 500 }) }, inputLabel: { shrink: true } }}
      onChange={({ target }) => {
        onChange(target.value);
      }}
      sx={{ width: width ?? '100%' }}
    />
  );
}
