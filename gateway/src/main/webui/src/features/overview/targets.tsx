import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import type { Progress } from '@/generated/reporting/types.gen';
import type { Months } from './period';
import { ShareFigure } from './share-figure';
import { TargetFigure } from './target-figure';
import type { Question } from './use-progress';

interface Props {
  progress: Progress;
  question: Question;
  months: Months;
  isMuted: boolean;
  now: number;
}

export function Targets({ progress, question, months, isMuted, now }: Props) {
  const { t } = useTranslation('overview');
  return (
    <Stack component="section" aria-label={t('targets')} direction={{ xs: 'column', lg: 'row' }} spacing={2}>
      {progress.indicators.map((indicator) =>
        indicator.kind === 'ratio' ? (
          <ShareFigure key={indicator.indicator} indicator={indicator} question={question} months={months} isMuted={isMuted} now={now} />
        ) : (
          <TargetFigure key={indicator.indicator} indicator={indicator} question={question} months={months} isMuted={isMuted} now={now} />
        ),
      )}
    </Stack>
  );
}
