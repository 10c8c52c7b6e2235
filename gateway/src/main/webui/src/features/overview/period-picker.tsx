import ListSubheader from '@mui/material/ListSubheader';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { yearsOf, type Months } from './period';

interface Props {
  programme: Months & { name: string };
  period: string;
  onChange: (period: string) => void;
}

export function PeriodPicker({ programme, period, onChange }: Props) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  return (
    <TextField
      select
      size="small"
      label={t('period.label')}
      value={period}
      onChange={({ target }) => {
        onChange(target.value);
      }}
      sx={{ width: { xs: 1, sm: 260 } }}
      slotProps={{ select: { displayEmpty: true, MenuProps: { sx: { maxHeight: 480 } } }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{t('period.all', { from: programme.from.slice(0, 4), to: programme.to.slice(0, 4) })}</MenuItem>
      {yearsOf(programme).flatMap(({ year, quarters }) => [
        <ListSubheader key={`head ${year}`} aria-hidden sx={{ lineHeight: '28px', mt: 1 }}>
          {year}
        </ListSubheader>,
        <MenuItem key={year} value={year}>
          {t('period.year', { year })}
        </MenuItem>,
        ...quarters.map((quarter) => (
          <MenuItem key={quarter} value={quarter} sx={{ pl: 4 }}>
            {format.quarter(quarter)}
          </MenuItem>
        )),
      ])}
    </TextField>
  );
}
