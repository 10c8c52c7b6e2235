import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { searchUnitsOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { UnitView } from '@/generated/members/types.gen';
import { ErrorState } from '@/shared/ui/error-state';
import { useDebounced } from '@/shared/use-debounced';

export type PickedUnit = Pick<UnitView, 'id' | 'name' | 'code'>;

interface Props {
  label: string;
  value: PickedUnit | null;
  onChange: (unit: PickedUnit | null) => void;
  error?: string | undefined;
  helperText?: string;
  required?: boolean;
  /** Only units of these levels. */
  levels?: string[];
  inputRef?: Ref<HTMLInputElement>;
}

/** Finds a unit by code or part of the name, without accents, as the server does. */
export function UnitPicker({ label, value, onChange, error, helperText, required = false, levels, inputRef }: Props) {
  const { t } = useTranslation('shared');
  const [typed, setTyped] = useState('');
  const query = useDebounced(typed.trim());
  const found = useQuery({
    ...searchUnitsOptions({ query: { query, ...(levels && { level: levels }) } }),
    enabled: query.length > 0 && query !== value?.name,
    placeholderData: keepPreviousData,
  });
  const options: PickedUnit[] = found.data ?? [];
  return (
    <Autocomplete
      options={options}
      value={value}
      loading={found.isFetching}
      filterOptions={(all) => all}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      noOptionsText={
        found.error ? <ErrorState error={found.error} onRetry={() => void found.refetch()} /> : t(query ? 'unitPicker.none' : 'unitPicker.type')
      }
      onInputChange={(_, text) => {
        setTyped(text);
      }}
      onChange={(_, unit) => {
        onChange(unit);
      }}
      renderOption={({ key, ...props }, { name, code }) => (
        <Box component="li" key={key} {...props} sx={{ gap: 2, justifyContent: 'space-between !important' }}>
          <span>{name}</span>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {code}
          </Box>
        </Box>
      )}
      renderInput={(params) => (
        <TextField {...params} inputRef={inputRef} label={label} required={required} error={Boolean(error)} helperText={error ?? helperText} />
      )}
    />
  );
}
