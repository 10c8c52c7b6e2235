import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import dayjs from 'dayjs';
import type { DateFieldProps } from './date-field';
import { PickerLocale } from './picker-locale';

/** A month, `2021-03` inside and mm/yyyy on screen. */
export function MonthField({ label, value, onChange, error, helperText, required, min, max, disabled }: DateFieldProps) {
  return (
    <PickerLocale>
      <DatePicker
        label={label}
        views={['year', 'month']}
        openTo="month"
        format="MM/YYYY"
        value={value ? dayjs(`${value}-01`) : null}
        onChange={(picked) => {
          onChange(picked?.isValid() ? picked.format('YYYY-MM') : null);
        }}
        {...(min ? { minDate: dayjs(`${min}-01`) } : {})}
        {...(max ? { maxDate: dayjs(`${max}-01`) } : {})}
        disabled={disabled ?? false}
        slotProps={{
          textField: { fullWidth: true, required: required ?? false, ...(error ? { error: true } : {}), helperText: error ?? helperText },
        }}
      />
    </PickerLocale>
  );
}
