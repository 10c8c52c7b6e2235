import Chip from '@mui/material/Chip';
import { useTranslation } from 'react-i18next';
import type { HandoverBatch } from '@/generated/referrals/types.gen';

const looks = { draft: 'primary', approved: 'warning', 'handed-over': 'success' } as const;

export function StatusChip({ status }: { status: HandoverBatch['status'] }) {
  const { t } = useTranslation('handover');
  return <Chip size="small" variant="outlined" color={looks[status]} label={t(`status.${status}`)} />;
}
