import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { SmallHelp } from '@/shared/ui/term-help';
import { asWas, dayOf } from '@/shared/tree';

/** Which tree the figures on the page are laid on, as their answer says. */
export function TreeNote({ view }: { view: string }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const day = dayOf(view);
  return (
    <Typography component="div" variant="body2" color="textSecondary">
      {day ? t('tree.saysAsOn', { day: format.date(day) }) : t(view === asWas ? 'tree.saysAsWas' : 'tree.saysAsIs')} <SmallHelp term="structure" />
    </Typography>
  );
}
