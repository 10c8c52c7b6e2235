import ClearIcon from '@mui/icons-material/ClearOutlined';
import SearchIcon from '@mui/icons-material/SearchOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import { useUnitWords } from '@/shared/i18n/use-unit-words';
import { sectors } from '../kinds';

interface Props {
  query: string;
  sector: string;
  onChange: (change: { q?: string; sector?: string }) => void;
}

export function UnitFilters({ query, sector, onChange }: Props) {
  const { t } = useTranslation('units');
  const words = useUnitWords();
  const clear = (
    <InputAdornment position="end">
      <IconButton
        aria-label={t('clearSearch')}
        onClick={() => {
          onChange({ q: '' });
        }}
        edge="end"
      >
        <ClearIcon />
      </IconButton>
    </InputAdornment>
  );
  const glass = (
    <InputAdornment position="start">
      <SearchIcon />
    </InputAdornment>
  );
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={{ xs: 2.5, sm: 2 }} role="search">
      <TextField
        label={t('search')}
        helperText={t('searchHint')}
        value={query}
        onChange={({ target }) => {
          onChange({ q: target.value });
        }}
        slotProps={{ input: { startAdornment: glass, endAdornment: query && clear }, htmlInput: { maxLength: 100, enterKeyHint: 'search' } }}
        sx={{ '& .MuiInputBase-root': { bgcolor: 'background.paper' } }}
      />
      <TextField
        select
        label={t('sector')}
        value={sector}
        onChange={({ target }) => {
          onChange({ sector: target.value });
        }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ maxWidth: { sm: 260 }, '& .MuiInputBase-root': { bgcolor: 'background.paper' } }}
      >
        <MenuItem value="">{t('allSectors')}</MenuItem>
        {sectors.map((each) => (
          <MenuItem key={each} value={each}>
            {words.sector(each)}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
}
