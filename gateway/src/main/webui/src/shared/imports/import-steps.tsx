import Box from '@mui/material/Box';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslation } from 'react-i18next';

const steps = ['upload', 'check', 'confirm', 'write'] as const;

/** Where one is in the import: four steps beside each other, on a phone the one at hand. */
export function ImportSteps({ at }: { at: number }) {
  const { t } = useTranslation('imports');
  const isPhone = useMediaQuery(({ breakpoints }) => breakpoints.down('sm'), { noSsr: true });
  if (isPhone) {
    const current = Math.min(at, steps.length - 1);
    return (
      <Box sx={{ mb: 3 }}>
        <Typography sx={{ fontWeight: 600, mb: 1 }}>{t('steps.at', { number: current + 1, step: t(`steps.${steps[current] ?? 'upload'}`) })}</Typography>
        <Box aria-hidden sx={{ display: 'flex', gap: 0.5 }}>
          {steps.map((step, index) => (
            <Box key={step} sx={{ flex: 1, height: 6, borderRadius: 1, bgcolor: index <= current ? 'primary.main' : 'divider' }} />
          ))}
        </Box>
      </Box>
    );
  }
  return (
    <Stepper activeStep={at} aria-label={t('steps.label')} sx={{ mb: 4 }}>
      {steps.map((step, index) => (
        <Step key={step} {...(index === at ? { 'aria-current': 'step' } : {})}>
          <StepLabel>{t(`steps.${step}`)}</StepLabel>
        </Step>
      ))}
    </Stepper>
  );
}
