import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import type { Programme } from '@/generated/reporting/types.gen';
import { PeriodPicker } from './period-picker';

interface Props {
  programme: Programme;
  programmes: Programme[];
  period: string;
  change: (changes: { programme?: string; period?: string }) => void;
}

/** Which programme, and which part of it. */
export function Choices({ programme, programmes, period, change }: Props) {
  const { t } = useTranslation('overview');
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5}>
      {programmes.length > 1 && (
        <TextField
          select
          size="small"
          label={t('programme')}
          value={programme.programme}
          onChange={({ target }) => {
            change({ programme: target.value, period: '' });
          }}
          sx={{ minWidth: 180 }}
        >
          {programmes.map(({ programme: code }) => (
            <MenuItem key={code} value={code}>
              {code}
            </MenuItem>
          ))}
        </TextField>
      )}
      <PeriodPicker
        programme={programme}
        period={period}
        onChange={(chosen) => {
          change({ period: chosen });
        }}
      />
    </Stack>
  );
}
