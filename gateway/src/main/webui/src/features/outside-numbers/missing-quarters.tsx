import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';

const most = 6;

/** The quarters without any number, the newest first; a long list is cut, the grid shows the rest. */
export function MissingQuarters({ quarters }: { quarters: string[] }) {
  const { t } = useTranslation('outsideNumbers');
  const format = useFormat();
  if (quarters.length === 0) return null;
  const newest = quarters.toReversed().slice(0, most).map(format.quarter).join(', ');
  return (
    <Typography sx={{ mt: 2 }}>
      <strong>{t('coverage.missing')}</strong> {newest}
      {quarters.length > most && ` ${t('coverage.more', { rest: quarters.length - most })}`}
    </Typography>
  );
}
