import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import type { ReorganisationView, UnitOrKey } from '@/generated/members/types.gen';
import { idOf, inFull, type Place } from './place';
import { useNaming } from './use-naming';

interface Props {
  show: string;
  kind: string;
  of: string;
  /** The units that are divided. */
  divided: UnitOrKey[];
  view: ReorganisationView;
  known: Map<string, Place>;
  onChange: (change: { show?: string; kind?: string; of?: string }) => void;
}

const shown = ['open', 'done'] as const;
const kinds = ['unit', 'member', 'holder'] as const;
const look = { flex: 1, '& .MuiInputBase-root': { bgcolor: 'background.paper' } };
const shrunk = { select: { displayEmpty: true }, inputLabel: { shrink: true } };

export function LineFilters({ show, kind, of, divided, view, known, onChange }: Props) {
  const { t } = useTranslation('reorganising');
  const naming = useNaming(view.steps, divided.flatMap(({ unit }) => (unit ? [unit] : [])), known);
  return (
    <Stack direction={{ xs: 'column', md: 'row' }} spacing={2}>
      <TextField select label={t('open.show')} value={show} sx={look} onChange={({ target }) => { onChange({ show: target.value, of: '' }); }}>
        {shown.map((each) => (
          <MenuItem key={each} value={each}>
            {t(`open.shown.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField select label={t('open.kind')} value={kind} slotProps={shrunk} sx={look} onChange={({ target }) => { onChange({ kind: target.value }); }}>
        <MenuItem value="">{t('open.allKinds')}</MenuItem>
        {kinds.map((each) => (
          <MenuItem key={each} value={each}>
            {t(`open.kinds.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('open.divided')}
        value={divided.some((one) => idOf(one) === of) ? of : ''}
        slotProps={shrunk}
        sx={look}
        onChange={({ target }) => { onChange({ of: target.value }); }}
      >
        <MenuItem value="">{t('open.allDivided')}</MenuItem>
        {divided.map((one) => (
          <MenuItem key={idOf(one)} value={idOf(one)}>
            {inFull(naming(one))}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
}
