import Chip from '@mui/material/Chip';
import { useTranslation } from 'react-i18next';
import type { State } from './state';

const looks = { current: 'success', upcoming: 'primary', past: 'default', withdrawn: 'default' } as const;

export function StateChip({ state }: { state: State }) {
  const { t } = useTranslation('assignments');
  return <Chip size="small" variant="outlined" color={looks[state]} label={t(`states.${state}`)} />;
}
