import Alert from '@mui/material/Alert';
import { useTranslation } from 'react-i18next';
import { useRights } from './rights';

/** Who may not enter reads who does; who sees sums only reads that, too. */
export function WhoEnters({ unit }: { unit: string }) {
  const { t } = useTranslation('outsideNumbers');
  const { isKnown, mayEnter, mayRead } = useRights(unit);
  if (!isKnown || mayEnter) return null;
  return (
    <Alert severity="info" sx={{ mb: 3 }}>
      {t('whoEnters')} {!mayRead && t('sumsOnly')}
    </Alert>
  );
}
