import Chip from '@mui/material/Chip';
import { useTranslation } from 'react-i18next';
import type { Stage } from './stage';

const colors = { waiting: 'default', running: 'info', failed: 'error', confirmable: 'warning', written: 'success', done: 'default' } as const;

export function StageChip({ stage }: { stage: Stage }) {
  const { t } = useTranslation('rosters');
  return <Chip size="small" variant="outlined" color={colors[stage]} label={t(`status.${stage}`)} sx={{ color: 'text.primary' }} />;
}
