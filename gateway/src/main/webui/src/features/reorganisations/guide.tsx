import Step from '@mui/material/Step';
import StepButton from '@mui/material/StepButton';
import Stepper from '@mui/material/Stepper';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslation } from 'react-i18next';
import type { Part } from './parts';

interface Props {
  parts: readonly Part[];
  at: Part;
  done: Part[];
  onGo: (part: Part) => void;
}

/** The way from what is decided to its approval; one may go to any part of it. */
export function Guide({ parts, at, done, onGo }: Props) {
  const { t } = useTranslation('reorganising');
  const isPhone = useMediaQuery(({ breakpoints }) => breakpoints.down('sm'), { noSsr: true });
  return (
    <Stepper nonLinear activeStep={parts.indexOf(at)} alternativeLabel={isPhone} aria-label={t('guide.label')} sx={{ mb: 3, '& .Mui-active.MuiStepLabel-label': { fontWeight: 600 } }}>
      {parts.map((part) => (
        <Step key={part} completed={done.includes(part)}>
          <StepButton
            aria-label={t(`guide.${part}`)}
            aria-description={done.includes(part) ? t('guide.done') : undefined}
            id={`tab-${part}`}
            aria-controls={part === at ? `panel-${part}` : undefined}
            onClick={() => {
              onGo(part);
            }}
          >
            {t(`guide.${part}`)}
          </StepButton>
        </Step>
      ))}
    </Stepper>
  );
}
