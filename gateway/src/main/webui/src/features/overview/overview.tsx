import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme, Progress } from '@/generated/reporting/types.gen';
import { ErrorState } from '@/shared/ui/error-state';
import { Loading } from '@/shared/ui/loading';
import type { By, View } from './details';
import { Freshness, isStale } from './freshness';
import { Head } from './head';
import { Below } from './later';
import { monthsOf } from './period';
import { indicatorNames } from './ranking';
import { Targets } from './targets';
import { viewOf } from '@/shared/tree';
import { TreeNote } from './tree-note';
import { useProgress } from './use-progress';

type State = Record<'programme' | 'period' | 'tree' | 'indicator' | 'by' | 'view' | 'children', string>;

interface Props {
  unit: string;
  programme: Programme;
  programmes: Programme[];
  state: State;
  change: (changes: Partial<State>) => void;
}

const divisions: By[] = ['year', 'quarter', 'sector'];

/** The next finer division of what is shown. */
const finer = (period: string): By => (period === '' ? 'year' : period.length === 4 ? 'quarter' : 'sector');

/** The day moves on while the page stays open: the line of the plan moves with it. */
function useNow() {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 60_000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}

export function Overview({ unit, programme, programmes, state, change }: Props) {
  const { t } = useTranslation('overview');
  const now = useNow();
  const asked = monthsOf(state.period, programme);
  const months = asked ?? programme;
  const laidOn = viewOf(state.tree);
  const question = { unit, programme: programme.programme, from: months.from, to: months.to, ...(laidOn && state.tree !== '' && { view: laidOn }) };
  const { query, stream } = useProgress(question);
  const indicator = indicatorNames.find((name) => name === state.indicator) ?? 'admitted';
  const by = divisions.find((division) => division === state.by) ?? finer(asked ? state.period : '');
  const view: View = state.view === 'table' ? 'table' : 'chart';
  const figures = (progress: Progress) => {
    const isMuted = isStale(progress, stream);
    return (
      <Stack spacing={{ xs: 3, md: 4 }}>
        <Stack spacing={0.5}>
          <Freshness progress={progress} stream={stream} />
          <TreeNote view={progress.view} />
        </Stack>
        <Targets progress={progress} question={question} months={months} isMuted={isMuted} now={now} />
        <Suspense fallback={<Loading />}>
          <Below progress={progress} question={question} indicator={indicator} by={by} view={view} arrangement={state.children === 'tiles' ? 'tiles' : 'list'} change={change} isMuted={isMuted} />
        </Suspense>
      </Stack>
    );
  };
  return (
    <>
      <Head unit={unit} progress={query.data} programme={programme} programmes={programmes} period={asked ? state.period : ''} tree={laidOn ? state.tree : ''} change={change} />
      {!asked && <Alert severity="info" sx={{ mb: 2 }}>{t('period.unknown')}</Alert>}
      {!laidOn && <Alert severity="info" sx={{ mb: 2 }}>{t('tree.unknown')}</Alert>}
      {query.data ? figures(query.data) : query.error ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : <Loading />}
    </>
  );
}
