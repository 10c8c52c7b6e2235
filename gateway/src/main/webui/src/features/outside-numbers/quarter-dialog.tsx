import CloseIcon from '@mui/icons-material/Close';
import Alert from '@mui/material/Alert';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTheme } from '@mui/material/styles';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutsideNumber } from '@/generated/reporting/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { useLeave } from '@/shared/forms/use-leave';
import { EntryForm } from './entry-form';
import { NumberCard } from './number-card';
import { useRights } from './rights';

interface Props {
  unit: string;
  quarter: string;
  numbers: OutsideNumber[];
  onClose: () => void;
}

/** A quarter: the numbers that it has, or the form to enter one. */
export function QuarterDialog({ unit, quarter, numbers, onClose }: Props) {
  const { t } = useTranslation(['outsideNumbers', 'shared']);
  const format = useFormat();
  const { mayEnter } = useRights(unit);
  const isPhone = useMediaQuery(useTheme().breakpoints.down('sm'));
  const id = useId();
  const leave = useLeave();
  const close = () => {
    leave(onClose);
  };
  const isBelow = numbers.some((number) => number.unit !== unit);
  return (
    <Dialog open onClose={close} fullScreen={isPhone} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id} sx={{ pr: 7 }}>
        {t('outsideNumbers:quarterTitle', { quarter: format.quarter(quarter) })}
      </DialogTitle>
      <IconButton onClick={close} aria-label={t('shared:close')} sx={{ position: 'absolute', right: 10, top: 10, width: 44, height: 44 }}>
        <CloseIcon />
      </IconButton>
      <DialogContent>
        <Stack spacing={2}>
          {mayEnter && isBelow && <Alert severity="info">{t('outsideNumbers:heldBelow')}</Alert>}
          {numbers.map((number) => (
            <NumberCard key={number.id} number={number} />
          ))}
          {numbers.length === 0 && mayEnter && <EntryForm unit={unit} quarter={quarter} onDone={onClose} />}
          {numbers.length === 0 && !mayEnter && <Alert severity="info">{t('outsideNumbers:missing')}</Alert>}
        </Stack>
      </DialogContent>
    </Dialog>
  );
}
