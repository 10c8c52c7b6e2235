import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import { everyRole } from '@/shared/may';

interface Props {
  role: string;
  state: string;
  onChange: (change: { role?: string; state?: string }) => void;
}

const states = ['current', 'past', 'all'] as const;
const look = { maxWidth: { sm: 280 }, '& .MuiInputBase-root': { bgcolor: 'background.paper' } };

export function AssignmentFilters({ role, state, onChange }: Props) {
  const { t } = useTranslation(['assignments', 'roles']);
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
      <TextField
        select
        label={t('assignments:show')}
        value={state}
        onChange={({ target }) => {
          onChange({ state: target.value });
        }}
        sx={look}
      >
        {states.map((each) => (
          <MenuItem key={each} value={each}>
            {t(`assignments:filters.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('assignments:role')}
        value={role}
        onChange={({ target }) => {
          onChange({ role: target.value });
        }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={look}
      >
        <MenuItem value="">{t('assignments:allRoles')}</MenuItem>
        {everyRole.map((each) => (
          <MenuItem key={each} value={each}>
            {t(`roles:${each}`)}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
}
