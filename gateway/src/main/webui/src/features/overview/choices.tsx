import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import type { Programme } from '@/generated/reporting/types.gen';
import { PeriodPicker } from './period-picker';
import { TreePicker } from './tree-picker';

interface Props {
  programme: Programme;
  programmes: Programme[];
  period: string;
  tree: string;
  change: (changes: { programme?: string; period?: string; tree?: string }) => void;
}

/** Which programme, which part of it, and on which tree. */
export function Choices({ programme, programmes, period, tree, change }: Props) {
  const { t } = useTranslation('overview');
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', justifyContent: { sm: 'flex-end' } }}>
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
      <TreePicker
        tree={tree}
        onChange={(chosen) => {
          change({ tree: chosen });
        }}
      />
    </Stack>
  );
}
