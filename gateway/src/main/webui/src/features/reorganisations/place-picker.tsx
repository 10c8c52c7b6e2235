import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { searchUnitsOptions } from '@/generated/members/@tanstack/react-query.gen';
import { ErrorState } from '@/shared/ui/error-state';
import { useDebounced } from '@/shared/use-debounced';
import { idOf, inFull, isSame, type Place } from './place';

interface Props {
  name: string;
  label: string;
  required: boolean;
  helperText?: string;
  /** Units that the reorganisation establishes: they stand in no tree yet. */
  fresh: Place[];
  isMany?: boolean;
}

const simple = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/đ/gi, 'd').toLowerCase();

/** A unit of the form around it, or several one after the other: found by name or code, or one that the draft establishes. */
export function FormPlace({ name, label, required, helperText, fresh, isMany = false }: Props) {
  const { t } = useTranslation(['reorganising', 'shared']);
  const { field, fieldState } = useController({ name });
  const chosen = (isMany ? field.value : field.value ? [field.value] : []) as Place[];
  const [typed, setTyped] = useState('');
  const query = useDebounced(typed.trim());
  const single = isMany ? null : (chosen[0] ?? null);
  const found = useQuery({
    ...searchUnitsOptions({ query: { query } }),
    enabled: query.length > 0 && query !== single?.name,
    placeholderData: keepPreviousData,
  });
  const begun = fresh.filter((unit) => simple(unit.name).includes(simple(query)) || unit.code.startsWith(query));
  const options: Place[] = [...begun, ...(query ? (found.data ?? []) : []).map((unit): Place => ({ unit: unit.id, key: null, code: unit.code, name: unit.name }))];
  return (
    <Stack spacing={1}>
      <Autocomplete<Place>
        key={isMany ? chosen.length : 0}
        options={options}
        value={single}
        loading={found.isFetching}
        filterOptions={(all) => (isMany ? all.filter((one) => !chosen.some((other) => isSame(one, other))) : all)}
        getOptionLabel={(unit) => unit.name}
        getOptionKey={idOf}
        isOptionEqualToValue={isSame}
        noOptionsText={
          found.error ? <ErrorState error={found.error} onRetry={() => void found.refetch()} /> : t(query ? 'shared:unitPicker.none' : 'shared:unitPicker.type')
        }
        onInputChange={(_, text) => {
          setTyped(text);
        }}
        onChange={(_, unit) => {
          if (!isMany) field.onChange(unit);
          else if (unit) field.onChange([...chosen, unit]);
        }}
        onBlur={field.onBlur}
        renderOption={({ key, ...props }, unit) => (
          <Box component="li" key={key} {...props} sx={{ gap: 2, justifyContent: 'space-between !important', minHeight: 44 }}>
            <span>{unit.name}</span>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {unit.key === null ? unit.code : t('reorganising:form.begins', { code: unit.code })}
            </Box>
          </Box>
        )}
        renderInput={(params) => (
          <TextField
            {...params}
            inputRef={field.ref}
            label={label}
            required={required}
            error={fieldState.invalid}
            helperText={fieldState.error?.message ?? helperText}
          />
        )}
      />
      {isMany && chosen.length > 0 && (
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1 }}>
          {chosen.map((unit) => (
            <Chip
              key={idOf(unit)}
              label={inFull(unit)}
              aria-label={t('reorganising:form.takeOut', { name: unit.name })}
              onDelete={() => {
                field.onChange(chosen.filter((other) => !isSame(unit, other)));
              }}
            />
          ))}
        </Stack>
      )}
    </Stack>
  );
}
