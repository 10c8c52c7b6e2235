import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { searchMembers } from '@/generated/members/sdk.gen';
import type { FoundMembers } from '@/generated/members/types.gen';
import { useFailureText } from '@/shared/api/use-failure-text';
import { useFormat } from '@/shared/format/use-format';
import { useDebounced } from '@/shared/use-debounced';

export type FoundMember = FoundMembers['items'][number];

interface Props {
  /** The branch among whose members is searched. */
  unit: string;
  /** Ids of those who are in the list already. */
  chosen: string[];
  error?: string | undefined;
  onPick: (member: FoundMember) => void;
  inputRef: Ref<HTMLInputElement>;
}

const most = 20;

/** Finds a member of the branch by name, without accents. What is typed travels in a body, never in an address. */
export function MemberPicker({ unit, chosen, error, onPick, inputRef }: Props) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  const failure = useFailureText();
  const [typed, setTyped] = useState('');
  const query = useDebounced(typed.trim());
  const found = useQuery({
    queryKey: ['candidates', unit, query],
    queryFn: async ({ signal }) =>
      (await searchMembers({ body: { unit, query: query || null, limit: most }, signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const problem = found.error ? failure(found.error).text : error;
  const options = (found.data?.items ?? []).filter(({ id }) => !chosen.includes(id));
  return (
    <Autocomplete<FoundMember>
      options={options}
      value={null}
      inputValue={typed}
      blurOnSelect
      loading={found.isFetching}
      filterOptions={(all) => all}
      getOptionLabel={({ fullName }) => fullName}
      getOptionKey={({ id }) => id}
      noOptionsText={t('selection.noMember')}
      onInputChange={(_, text, why) => {
        if (why !== 'reset' && why !== 'selectOption') setTyped(text);
      }}
      onChange={(_, member) => {
        if (!member) return;
        setTyped('');
        onPick(member);
      }}
      renderOption={({ key, ...props }, { fullName, birthDate }) => (
        <Box component="li" key={key} {...props} sx={{ gap: 2, justifyContent: 'space-between !important', minHeight: 44 }}>
          <span>{fullName}</span>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {format.date(birthDate)}
          </Box>
        </Box>
      )}
      renderInput={(params) => (
        <TextField {...params} inputRef={inputRef} label={t('selection.find')} error={Boolean(problem)} helperText={problem ?? t('selection.findHelp')} />
      )}
    />
  );
}
