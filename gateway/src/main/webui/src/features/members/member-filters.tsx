import ClearIcon from '@mui/icons-material/Clear';
import SearchIcon from '@mui/icons-material/Search';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';

export const filters = { status: 'active', gender: '' };

interface Props {
  words: string;
  onWords: (words: string) => void;
  status: string;
  gender: string;
  onFilter: (change: Partial<typeof filters>) => void;
}

export function MemberFilters({ words, onWords, status, gender, onFilter }: Props) {
  const { t } = useTranslation('members');
  return (
    <Stack direction={{ xs: 'column', md: 'row' }} spacing={{ xs: 2.5, md: 2 }} sx={{ mb: 2, '& .MuiInputBase-root': { bgcolor: 'background.paper' } }} role="search">
      <TextField
        type="text"
        label={t('search')}
        helperText={t('searchHelp')}
        value={words}
        autoComplete="off"
        onChange={({ target }) => {
          onWords(target.value);
        }}
        slotProps={{
          htmlInput: { maxLength: 100, enterKeyHint: 'search' },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon />
              </InputAdornment>
            ),
            endAdornment: words && (
              <IconButton
                edge="end"
                aria-label={t('clearSearch')}
                onClick={() => {
                  onWords('');
                }}
              >
                <ClearIcon />
              </IconButton>
            ),
          },
        }}
      />
      <Stack direction="row" spacing={2} sx={{ minWidth: { md: 380 } }}>
        <TextField
          select
          label={t('status.label')}
          value={status}
          onChange={({ target }) => {
            onFilter({ status: target.value });
          }}
        >
          {(['active', 'left', 'all'] as const).map((one) => (
            <MenuItem key={one} value={one}>
              {t(`status.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={t('gender.label')}
          value={gender || 'all'}
          onChange={({ target }) => {
            onFilter({ gender: target.value === 'all' ? '' : target.value });
          }}
        >
          {(['all', 'female', 'male', 'unknown'] as const).map((one) => (
            <MenuItem key={one} value={one}>
              {t(`gender.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
    </Stack>
  );
}
