import AddIcon from '@mui/icons-material/Add';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { OutsideNumber } from '@/generated/reporting/types.gen';
import { today } from '@/shared/format/today';
import { useFormat } from '@/shared/format/use-format';
import { hasBegun, sumOf } from './quarters';
import { useRights } from './rights';

interface Props {
  quarter: string;
  numbers: OutsideNumber[];
  unit: string;
  onOpen: () => void;
}

/** One quarter: its number, how many units gave it, or that it is missing and can be entered. */
export function QuarterCell({ quarter, numbers, unit, onOpen }: Props) {
  const { t } = useTranslation('outsideNumbers');
  const format = useFormat();
  const { mayEnter } = useRights(unit);
  const isEmpty = numbers.length === 0;
  const canOpen = !isEmpty || (mayEnter && hasBegun(quarter, today()));
  const note = isEmpty ? (hasBegun(quarter, today()) ? t('missing') : t('notBegun')) : noteOf();
  return (
    <ButtonBase
      disabled={!canOpen}
      onClick={onOpen}
      sx={{
        display: 'block', textAlign: 'left', p: { xs: 1.25, sm: 1.5 }, minHeight: 84, borderRadius: 1, border: '1px solid',
        borderColor: isEmpty ? 'text.secondary' : 'divider', borderStyle: isEmpty ? 'dashed' : 'solid',
        bgcolor: isEmpty ? 'transparent' : 'background.default', '&:hover': { borderColor: 'primary.main' },
      }}
    >
      <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
        {format.quarter(quarter)}
      </Typography>
      {!isEmpty && (
        <Typography component="span" sx={{ display: 'block', fontSize: '1.25rem', fontWeight: 600 }}>
          {format.number(sumOf(numbers))}
        </Typography>
      )}
      <Typography component="span" variant="body2" sx={{ display: 'block', fontSize: { xs: '0.8125rem', sm: '0.875rem' }, color: isEmpty ? 'text.primary' : 'text.secondary' }}>
        {note}
      </Typography>
      {isEmpty && canOpen && (
        <Typography component="span" variant="body2" sx={{ display: 'inline-flex', gap: 0.5, color: 'primary.main', fontWeight: 600 }}>
          <AddIcon fontSize="small" aria-hidden /> {t('enter')}
        </Typography>
      )}
    </ButtonBase>
  );

  function noteOf() {
    const only = numbers.length === 1 ? numbers[0] : undefined;
    return only?.unit === unit ? t('confirmedOn', { day: format.date(only.confirmedOn) }) : t('fromUnits', { n: numbers.length });
  }
}
