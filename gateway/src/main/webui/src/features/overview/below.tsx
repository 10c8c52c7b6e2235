import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Progress } from '@/generated/reporting/types.gen';
import { paths } from '@/shared/paths';
import { Children, type Arrangement } from './children';
import { Choice } from './choice';
import { Details, type By, type View } from './details';
import { Funnel } from './funnel';
import { indicatorNames, type IndicatorName } from './ranking';
import type { Question } from './use-progress';

interface Props {
  progress: Progress;
  question: Question;
  indicator: IndicatorName;
  by: By;
  view: View;
  arrangement: Arrangement;
  change: (changes: { indicator?: IndicatorName; by?: By; view?: View; children?: Arrangement }) => void;
  isMuted: boolean;
}

/** Where the results come from: one of them in detail, and the units below compared by it. */
export function Below({ progress, question, indicator, by, view, arrangement, change, isMuted }: Props) {
  const { t } = useTranslation('overview');
  const { search } = useLocation();
  return (
    <>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5} sx={{ alignItems: { sm: 'center' } }}>
        <Typography color="textSecondary">{t('details.indicator')}</Typography>
        <Choice
          label={t('details.indicator')}
          value={indicator}
          options={indicatorNames.map((value) => ({ value, label: t(`short.${value}`) }))}
          onChange={(value) => {
            change({ indicator: value });
          }}
        />
      </Stack>
      <Details question={question} indicator={indicator} by={by} view={view} onChange={change} isMuted={isMuted} />
      <Children
        progress={progress}
        question={question}
        indicator={indicator}
        arrangement={arrangement}
        onArrange={(children) => {
          change({ children });
        }}
        addressOf={(child) => `${paths.unit(child)}${search}`}
        isMuted={isMuted}
      />
      <Funnel question={question} isMuted={isMuted} />
    </>
  );
}
