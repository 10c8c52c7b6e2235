import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readProgressFunnelOptions } from '@/generated/reporting/@tanstack/react-query.gen';
import type { Funnel as Answer } from '@/generated/reporting/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { ListState } from '@/shared/ui/list-state';
import { TargetBar } from '@/shared/ui/target-bar';
import type { Question } from './use-progress';

interface Props {
  question: Question;
  isMuted: boolean;
}

/** Longer is not told apart. */
const openEnd = 731;

const columns = { xs: '1fr auto', md: 'minmax(220px, 2fr) minmax(160px, 5fr) 96px 72px' };
const areas = { xs: '"stage reached" "bar share"', md: '"stage bar reached share"' };

/** What has become of those who were selected in the period: how many got how far, and how long it took. */
export function Funnel({ question, isMuted }: Props) {
  const { t } = useTranslation('overview');
  const query = useQuery({ ...readProgressFunnelOptions({ query: question }), placeholderData: keepPreviousData });
  return (
    <Stack component="section" aria-labelledby="funnel" spacing={2}>
      <Box>
        <Typography id="funnel" variant="h2">
          {t('funnel.title')}
        </Typography>
        <Typography color="textSecondary">{t('funnel.lead')}</Typography>
      </Box>
      <ListState query={query} isEmpty={({ stages }) => !stages[0]?.reached} empty={t('funnel.empty')}>
        {(funnel) => (
          <Paper sx={{ p: { xs: 1.5, md: 2 } }}>
            <Stages funnel={funnel} isMuted={isMuted} />
            <Times funnel={funnel} />
          </Paper>
        )}
      </ListState>
    </Stack>
  );
}

function Stages({ funnel, isMuted }: { funnel: Answer; isMuted: boolean }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {funnel.stages.map(({ stage, reached, share }) => (
        <Box component="li" key={stage} sx={{ display: 'grid', gridTemplateColumns: columns, gridTemplateAreas: areas, columnGap: 2, alignItems: 'center', py: 0.75, fontVariantNumeric: 'tabular-nums' }}>
          <Typography sx={{ gridArea: 'stage' }}>{t(`funnel.stages.${stage}`)}</Typography>
          <Box sx={{ gridArea: 'bar' }}>
            <TargetBar label={t('funnel.bar', { share: format.percent(share ?? 0) })} share={share ?? 0} isReached={false} isMuted={isMuted} height={16} />
          </Box>
          <Typography sx={{ gridArea: 'reached', textAlign: 'right', fontWeight: 600 }}>{format.number(reached)}</Typography>
          <Typography color="textSecondary" sx={{ gridArea: 'share', textAlign: 'right' }}>
            {share === null ? '–' : format.percent(share)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

function Times({ funnel }: { funnel: Answer }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const known = funnel.times.flatMap(({ since, until, median }) => (median === null ? [] : [{ since, until, median }]));
  return known.map(({ since, until, median }) => (
    <Typography key={until} color="textSecondary" sx={{ mt: 1 }}>
      {t(median >= openEnd ? 'funnel.longTime' : 'funnel.time', {
        since: t(`funnel.ends.${since as 'selected'}`),
        until: t(`funnel.ends.${until as 'admitted'}`),
        days: format.number(median),
      })}
    </Typography>
  ));
}
