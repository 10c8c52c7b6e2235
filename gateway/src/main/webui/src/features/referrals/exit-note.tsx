import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listExitReasonsOptions } from '@/generated/referrals/@tanstack/react-query.gen';
import type { Exit } from '@/generated/referrals/types.gen';

/** How a case ended, in words. */
export function ExitNote({ exit: { kind, reason, note } }: { exit: Exit }) {
  const { t } = useTranslation('referrals');
  const reasons = useQuery({ ...listExitReasonsOptions(), staleTime: Infinity });
  const label = reasons.data?.find((one) => one.kind === kind && one.code === reason)?.label;
  return (
    <Typography variant="body2">
      {t(`exit.kinds.${kind}`)}
      {label && `: ${label}`}
      {note && `. ${note}`}
    </Typography>
  );
}
