import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import type { Progress } from '@/generated/reporting/types.gen';
import type { Months } from './period';
import { ShareFigure } from './share-figure';
import { TargetFigure } from './target-figure';

interface Props {
  progress: Progress;
  months: Months;
  isMuted: boolean;
  now: number;
}

export function Targets({ progress, months, isMuted, now }: Props) {
  const { t } = useTranslation('overview');
  return (
    <Stack component="section" aria-label={t('targets')} direction={{ xs: 'column', lg: 'row' }} spacing={2}>
      {progress.indicators.map((indicator) =>
        indicator.kind === 'ratio' ? (
          <ShareFigure key={indicator.indicator} indicator={indicator} unit={progress.unit.id} months={months} isMuted={isMuted} now={now} />
        ) : (
          <TargetFigure key={indicator.indicator} indicator={indicator} months={months} isMuted={isMuted} now={now} />
        ),
      )}
    </Stack>
  );
}
