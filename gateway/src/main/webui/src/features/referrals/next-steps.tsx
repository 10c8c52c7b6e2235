import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView, Next } from '@/generated/referrals/types.gen';
import { CorrectionDialog } from './correction-dialog';
import { ExitDialog } from './exit-dialog';
import { NextStep } from './next-step';
import { RetractionDialog } from './retraction-dialog';
import { StepDialog } from './step-dialog';
import { isAside, isStep } from './steps';

const ended = (status: CaseView['status']) => (status === 'exited' || status === 'removed' || status === 'official' ? status : 'admitted');

/** What may come next, and what may not with the reason beside it. */
export function NextSteps({ referral }: { referral: CaseView }) {
  const { t } = useTranslation('referrals');
  const id = useId();
  const [open, setOpen] = useState<Next>();
  const [done, setDone] = useState('');
  const close = () => {
    setOpen(undefined);
  };
  const dialog = { referral, onClose: close, onDone: setDone };
  const ahead = referral.next.filter(({ step }) => isStep(step));
  const aside = referral.next.filter(({ step, possible }) => !isStep(step) && possible);
  return (
    <Paper component="section" aria-labelledby={id} sx={{ p: { xs: 2, md: 3 } }}>
      <Typography variant="h2" id={id} sx={{ mb: 2 }}>
        {t('next.title')}
      </Typography>
      <Box role="status">
        {done && (
          <Alert severity="success" sx={{ mb: 2 }}>
            {done}
          </Alert>
        )}
      </Box>
      {ahead.length === 0 && <Typography color="textSecondary">{t(`next.none.${ended(referral.status)}`)}</Typography>}
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {[...ahead].sort((one, other) => Number(other.possible) - Number(one.possible)).map((next, index) => (
          <NextStep key={next.step} next={next} isFirst={index === 0} onTake={setOpen} />
        ))}
      </Stack>
      {aside.length > 0 && (
        <Stack direction="row" spacing={1} useFlexGap sx={{ mt: 3, pt: 2, borderTop: 1, borderColor: 'divider', flexWrap: 'wrap' }}>
          {aside.map((next) => (
            <Button
              key={next.step}
              color={next.step === 'exit' || next.step === 'removal' ? 'error' : 'primary'}
              onClick={() => {
                setOpen(next);
              }}
            >
              {isAside(next.step) && t(`${next.step}.open`)}
            </Button>
          ))}
        </Stack>
      )}
      {open && isStep(open.step) && <StepDialog {...dialog} step={open.step} earliest={open.earliest} latest={open.latest} />}
      {open?.step === 'exit' && <ExitDialog {...dialog} kinds={open.kinds ?? []} earliest={open.earliest} />}
      {open?.step === 'removal' && <ExitDialog {...dialog} kinds={['removed']} earliest={open.earliest} />}
      {open?.step === 'correction' && <CorrectionDialog {...dialog} />}
      {open?.step === 'retraction' && <RetractionDialog {...dialog} steps={open.steps ?? []} />}
    </Paper>
  );
}
