import Chip from '@mui/material/Chip';
import { useTranslation } from 'react-i18next';
import type { ReorganisationState } from '@/generated/members/types.gen';

const looks = { draft: 'primary', approved: 'warning', 'in-effect': 'success', discarded: 'default' } as const;

export function StateChip({ state }: { state: ReorganisationState }) {
  const { t } = useTranslation('reorganising');
  return <Chip size="small" variant="outlined" color={looks[state]} label={t(`states.${state}`)} />;
}
