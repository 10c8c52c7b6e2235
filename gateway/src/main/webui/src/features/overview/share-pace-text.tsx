import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import type { SharePace } from './pace';
import { PaceText } from './pace-text';
import type { Months } from './period';

export function SharePaceText({ pace, months }: { pace: SharePace | undefined; months: Months }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  if (!pace) return null;
  switch (pace.state) {
    case 'reached':
      return <PaceText pace={pace} months={months} />;
    case 'missed':
      return <Typography sx={{ fontWeight: 600 }}>{t('share.missed', { by: format.decimal(100 * pace.by) })}</Typography>;
    case 'running':
      return (
        <Typography>
          {pace.needed > 1
            ? t('share.outOfReach', { to: format.date(months.to) })
            : t('share.needed', { needed: format.percent(pace.needed), to: format.date(months.to) })}
        </Typography>
      );
  }
}
