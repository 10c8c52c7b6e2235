import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import type { Pace } from './pace';
import type { Months } from './period';

export function PaceText({ pace, months }: { pace: Pace | undefined; months: Months }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  if (!pace) return null;
  switch (pace.state) {
    case 'reached':
      return <Typography sx={{ color: 'success.main', fontWeight: 600 }}>{t('pace.reached')}</Typography>;
    case 'exceeded':
      return <Typography sx={{ color: 'error.main', fontWeight: 600 }}>{t('pace.exceeded', { by: format.number(pace.by) })}</Typography>;
    case 'missed':
      return <Typography sx={{ fontWeight: 600 }}>{t('pace.missed', { by: format.number(pace.by) })}</Typography>;
    case 'running':
      return (
        <>
          <Typography>
            {t('pace.planned', { planned: format.number(pace.planned) })}{' '}
            <Typography component="span" sx={{ fontWeight: 600, color: pace.isBehind ? 'warning.main' : 'success.main' }}>
              {t(pace.isBehind ? 'pace.behind' : 'pace.ahead')}
            </Typography>
          </Typography>
          <Typography>{t('pace.needed', { perMonth: format.number(pace.perMonth), to: format.date(months.to) })}</Typography>
        </>
      );
  }
}
