import Chip from '@mui/material/Chip';
import { useTranslation } from 'react-i18next';
import type { CaseLine } from '@/generated/referrals/types.gen';

const colours: Record<CaseLine['status'], 'success' | 'default' | 'primary'> = {
  selected: 'primary',
  confirmed: 'primary',
  'handed-over': 'primary',
  resolved: 'primary',
  admitted: 'success',
  official: 'success',
  removed: 'default',
  exited: 'default',
};

/** How far a case is; the colour only repeats what the word says. */
export function StepChip({ status, step }: Pick<CaseLine, 'status' | 'step'>) {
  const { t } = useTranslation('referrals');
  return <Chip size="small" variant="outlined" color={colours[status]} label={t(`steps.${step}`)} />;
}
