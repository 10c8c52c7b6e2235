import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import type { FieldRef } from '@mui/x-date-pickers/models';
import dayjs, { type Dayjs } from 'dayjs';
import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { notADay } from '@/shared/forms/not-a-day';
import { PickerLocale } from './picker-locale';

export interface DateFieldProps {
  label: string;
  /** `2021-03-26`, nothing yet, or `notADay`: something is typed that is no day, such as 12/0_/2025. */
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: () => void;
  error?: string | undefined;
  helperText?: string;
  required?: boolean;
  /** Days as `2021-03-26`. */
  min?: string;
  max?: string;
  disabled?: boolean;
  isSmall?: boolean;
  /** Takes the focus, as the fields of forms do. */
  ref?: Ref<{ focus: () => void }>;
}

const day = (value: string | undefined) => (value ? { date: dayjs(value) } : undefined);
const written = (value: Dayjs | null) => value && (value.isValid() ? value.format('YYYY-MM-DD') : notADay);

/** A day, typed as dd/mm/yyyy or picked from the calendar. Brings the pickers: only for lazily loaded pages. */
export function DateField({ label, value, onChange, onBlur, error, helperText, required, min, max, disabled, isSmall, ref }: DateFieldProps) {
  const { t } = useTranslation('shared');
  const [typed, setTyped] = useState<Dayjs | null>(null);
  const field = useRef<FieldRef<Dayjs | null>>(null);
  useImperativeHandle(ref, () => ({ focus: () => field.current?.focusField() }), []);
  const [first, last] = [day(min), day(max)];
  const isHalf = value === notADay;
  const problem = error && isHalf ? t('notADay') : error;
  /** Of parts of a day the picker tells nothing while there was no day before. */
  const leave = () => {
    const all = field.current?.getSections() ?? [];
    const filled = all.filter((part) => part.value !== '').length;
    if (filled > 0 && filled < all.length) onChange(notADay);
    if (filled === 0 && isHalf) onChange(null);
    onBlur?.();
  };
  return (
    <PickerLocale>
      <DatePicker
        label={label}
        format="DD/MM/YYYY"
        value={isHalf ? typed : value ? dayjs(value) : null}
        onChange={(picked) => {
          setTyped(picked);
          onChange(written(picked));
        }}
        {...(first ? { minDate: first.date } : {})}
        {...(last ? { maxDate: last.date } : {})}
        disabled={disabled ?? false}
        slotProps={{
          textField: { fullWidth: true, ...(isSmall ? { size: 'small' } : {}), required: required ?? false, onBlur: leave, ...(problem ? { error: true } : {}), helperText: problem ?? helperText },
          field: { clearable: !required, fieldRef: field },
        }}
      />
    </PickerLocale>
  );
}
