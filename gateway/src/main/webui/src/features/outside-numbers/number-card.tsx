import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutsideNumber } from '@/generated/reporting/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { CorrectionForm } from './correction-form';
import { NumberHistory } from './number-history';
import { useRights } from './rights';
import { UnitName } from './unit-name';
import { WithdrawalForm } from './withdrawal-form';

type Shown = 'nothing' | 'correction' | 'withdrawal' | 'history';

/** One number with who confirmed it, and what can be done with it. */
export function NumberCard({ number }: { number: OutsideNumber }) {
  const { t } = useTranslation('outsideNumbers');
  const format = useFormat();
  const { mayEnter } = useRights(number.unit);
  const [shown, show] = useState<Shown>('nothing');
  const close = () => {
    show('nothing');
  };
  return (
    <Paper component="article" sx={{ p: 2 }}>
      <Typography variant="h3" component="h3">
        <UnitName unit={number.unit} />
      </Typography>
      <Typography sx={{ fontSize: '1.5rem', fontWeight: 600 }}>
        {t('people', { n: format.number(number.newPartyMembers) })}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('confirmedLine', { who: number.confirmedBy, day: format.date(number.confirmedOn) })}
      </Typography>
      {shown === 'nothing' && (
        <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 1.5, flexWrap: 'wrap' }}>
          {mayEnter && <Button variant="outlined" onClick={() => { show('correction'); }}>{t('correct')}</Button>}
          {mayEnter && <Button color="error" onClick={() => { show('withdrawal'); }}>{t('withdraw')}</Button>}
          <Button onClick={() => { show('history'); }}>{t('history')}</Button>
        </Stack>
      )}
      {shown === 'correction' && <CorrectionForm number={number} onDone={close} />}
      {shown === 'withdrawal' && <WithdrawalForm number={number} onDone={close} />}
      {shown === 'history' && <NumberHistory id={number.id} onClose={close} />}
    </Paper>
  );
}
