import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import type { FieldRef } from '@mui/x-date-pickers/models';
import dayjs, { type Dayjs } from 'dayjs';
import { useImperativeHandle, useRef, type Ref } from 'react';
import { PickerLocale } from './picker-locale';

export interface DateFieldProps {
  label: string;
  /** `2021-03-26`, or nothing yet. */
  value: string | null;
  onChange: (value: string | null) => void;
  error?: string | undefined;
  helperText?: string;
  required?: boolean;
  /** Days as `2021-03-26`. */
  min?: string;
  max?: string;
  disabled?: boolean;
  /** Takes the focus, as the fields of forms do. */
  ref?: Ref<{ focus: () => void }>;
}

const day = (value: string | undefined) => (value ? { date: dayjs(value) } : undefined);
const written = (value: Dayjs | null) => (value?.isValid() ? value.format('YYYY-MM-DD') : null);

/** A day, typed as dd/mm/yyyy or picked from the calendar. Brings the pickers: only for lazily loaded pages. */
export function DateField({ label, value, onChange, error, helperText, required, min, max, disabled, ref }: DateFieldProps) {
  const field = useRef<FieldRef<Dayjs | null>>(null);
  useImperativeHandle(ref, () => ({ focus: () => field.current?.focusField() }), []);
  const [first, last] = [day(min), day(max)];
  return (
    <PickerLocale>
      <DatePicker
        label={label}
        format="DD/MM/YYYY"
        value={value ? dayjs(value) : null}
        onChange={(picked) => {
          onChange(written(picked));
        }}
        {...(first ? { minDate: first.date } : {})}
        {...(last ? { maxDate: last.date } : {})}
        disabled={disabled ?? false}
        slotProps={{
          textField: { fullWidth: true, required: required ?? false, ...(error ? { error: true } : {}), helperText: error ?? helperText },
          field: { clearable: !required, fieldRef: field },
        }}
      />
    </PickerLocale>
  );
}
