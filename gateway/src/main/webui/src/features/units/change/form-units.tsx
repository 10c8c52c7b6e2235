import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { UnitPicker, type PickedUnit } from '@/shared/ui/unit-picker';

/** Several units of the form around it, found one after the other. */
export function FormUnits({ name, label }: { name: string; label: string }) {
  const { t } = useTranslation('units');
  const { field, fieldState } = useController({ name });
  const chosen = field.value as PickedUnit[];
  return (
    <Stack spacing={1}>
      <UnitPicker
        key={chosen.length}
        label={label}
        value={null}
        inputRef={field.ref}
        error={fieldState.error?.message}
        onChange={(unit) => {
          if (unit && !chosen.some(({ id }) => id === unit.id)) field.onChange([...chosen, unit]);
        }}
      />
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1 }}>
        {chosen.map((unit) => (
          <Chip
            key={unit.id}
            label={`${unit.name} (${unit.code})`}
            aria-label={t('change.remove', { name: unit.name })}
            onDelete={() => {
              field.onChange(chosen.filter(({ id }) => id !== unit.id));
            }}
          />
        ))}
      </Stack>
    </Stack>
  );
}
