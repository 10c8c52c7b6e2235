import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import { sectors, steps } from './steps';
import { noFilter, type CaseFilter } from './use-cases';

interface Props {
  filter: CaseFilter;
  onChange: (changes: Partial<CaseFilter>) => void;
}

const firstYear = 2021;
const years = Array.from({ length: new Date().getFullYear() - firstYear + 1 }, (_, index) => String(firstYear + index)).reverse();

/** Open or closed, a step that was taken, sector and year: all of them stand in the address. */
export function CaseFilters({ filter, onChange }: Props) {
  const { t } = useTranslation(['referrals', 'shared']);
  const choices = {
    status: (['open', 'closed'] as const).map((value) => ({ value, text: t(`referrals:status.${value}`) })),
    step: steps.map((value) => ({ value, text: t(`referrals:steps.${value}`) })),
    sector: sectors.map((value) => ({ value, text: t(`shared:sectors.${value}`) })),
    year: years.map((value) => ({ value, text: value })),
  };
  return (
    <Box role="search" sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr) auto' }, mb: 2 }}>
      {(['status', 'step', 'sector', 'year'] as const).map((name) => (
        <TextField
          key={name}
          select
          size="small"
          label={t(`referrals:filters.${name}`)}
          value={choices[name].some(({ value }) => value === filter[name]) ? filter[name] : ''}
          onChange={({ target }) => {
            onChange({ [name]: target.value });
          }}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ bgcolor: 'background.paper' }}
        >
          <MenuItem value="">{t('referrals:filters.all')}</MenuItem>
          {choices[name].map(({ value, text }) => (
            <MenuItem key={value} value={value}>
              {text}
            </MenuItem>
          ))}
        </TextField>
      ))}
      {Object.values(filter).some((value) => value !== '') && (
        <Button
          onClick={() => {
            onChange(noFilter);
          }}
          sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}
        >
          {t('referrals:filters.clear')}
        </Button>
      )}
    </Box>
  );
}
