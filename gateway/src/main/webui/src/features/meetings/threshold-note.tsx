import Alert from '@mui/material/Alert';
import { useTranslation } from 'react-i18next';
import type { Threshold } from '@/generated/referrals/types.gen';

interface Props {
  kind: 'quorum' | 'threshold';
  threshold: Threshold | null | undefined;
}

/** What must come or be reached, counted out by the rules of the day, with where that stands. */
export function ThresholdNote({ kind, threshold }: Props) {
  const { t } = useTranslation('meeting');
  if (!threshold) return null;
  const { numerator, denominator, of, strict, source, confirmed, needed, reached } = threshold;
  const share = t(`share.${of}.${strict ? 'more' : 'least'}`, { part: `${numerator}/${denominator}` });
  const severity = reached == null ? 'info' : reached ? 'success' : 'warning';
  return (
    <Alert severity={severity} variant="outlined">
      {needed != null && <strong>{`${t(kind, { needed })}. `}</strong>}
      {reached != null && <strong>{`${t(reached ? 'quorumReached' : 'quorumMissed')}. `}</strong>}
      {`${t('rule', { share, source })}.`}
      {!confirmed && ` ${t('unconfirmed')}`}
    </Alert>
  );
}
