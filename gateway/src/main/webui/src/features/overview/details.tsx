import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { readProgressBreakdownOptions } from '@/generated/reporting/@tanstack/react-query.gen';
import { ListState } from '@/shared/ui/list-state';
import { Loading } from '@/shared/ui/loading';
import { BreakdownTable } from './breakdown-table';
import { Choice } from './choice';
import { Downloads } from './downloads';
import { pick, type IndicatorName } from './ranking';
import type { Question } from './use-progress';

const BreakdownChart = lazy(() => import('./breakdown-chart').then(({ BreakdownChart: chart }) => ({ default: chart })));

export type By = 'year' | 'quarter' | 'sector';
export type View = 'chart' | 'table';

interface Props {
  question: Question;
  indicator: IndicatorName;
  by: By;
  view: View;
  onChange: (changes: { by?: By; view?: View }) => void;
  isMuted: boolean;
}

const heading = { year: 'details.byYear', quarter: 'details.byQuarter', sector: 'details.bySector' } as const;

/** Where the result comes from: by year, quarter or sector, as a chart or as a table. */
export function Details({ question, indicator, by, view, onChange, isMuted }: Props) {
  const { t } = useTranslation('overview');
  const breakdown = useQuery({ ...readProgressBreakdownOptions({ query: { ...question, by } }), placeholderData: keepPreviousData });
  const title = t(heading[by], { indicator: t(`short.${indicator}`) });
  return (
    <Stack component="section" aria-label={title} spacing={2}>
      <Stack direction={{ xs: 'column', md: 'row' }} spacing={1.5} sx={{ alignItems: { md: 'center' } }}>
        <Typography variant="h2" sx={{ flexGrow: 1 }}>
          {title}
        </Typography>
        <Stack direction="row" spacing={1.5} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Choice
            label={t('details.by')}
            value={by}
            options={(['year', 'quarter', 'sector'] as const).map((value) => ({ value, label: t(`details.${value}`) }))}
            onChange={(value) => {
              onChange({ by: value });
            }}
          />
          <Choice
            label={t('details.view')}
            value={view}
            options={(['chart', 'table'] as const).map((value) => ({ value, label: t(`details.${value}`) }))}
            onChange={(value) => {
              onChange({ view: value });
            }}
          />
          <Downloads question={question} by={by} />
        </Stack>
      </Stack>
      <ListState
        query={breakdown}
        isEmpty={({ groups }) => groups.every(({ indicators }) => !pick(indicators, indicator)?.value)}
        empty={t('details.empty')}
      >
        {(data) =>
          view === 'table' ? (
            <BreakdownTable breakdown={data} indicator={indicator} title={title} question={question} />
          ) : (
            <Suspense fallback={<Loading />}>
              <BreakdownChart breakdown={data} indicator={indicator} title={title} isMuted={isMuted} />
            </Suspense>
          )
        }
      </ListState>
    </Stack>
  );
}
