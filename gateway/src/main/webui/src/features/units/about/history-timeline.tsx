import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { historyOfUnitOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { UnitView } from '@/generated/members/types.gen';
import { useSeesAbove } from '@/shared/api/unit-chain';
import { useFormat } from '@/shared/format/use-format';
import { ListState } from '@/shared/ui/list-state';
import { Section } from '../section';
import { historyDays } from './history-days';
import { HistoryFact } from './history-fact';

const dot = { content: '""', position: 'absolute', left: -6, top: 7, width: 11, height: 11, borderRadius: '50%', bgcolor: 'primary.main' };

/** Names, levels and units above, day by day, the newest first. */
export function HistoryTimeline({ unit }: { unit: UnitView }) {
  const { t } = useTranslation('units');
  const format = useFormat();
  const isHighest = !useSeesAbove()(unit);
  const history = useQuery(historyOfUnitOptions({ path: { id: unit.id } }));
  return (
    <Section title={t('history.title')}>
      <ListState query={history} isEmpty={() => false} empty={null}>
        {(data) => (
          <Box component="ol" sx={{ listStyle: 'none', m: 0, ml: 0.75, pl: 0, borderLeft: 2, borderColor: 'divider' }}>
            {historyDays(data).map(({ on, facts }) => (
              <Box component="li" key={on} sx={{ position: 'relative', pl: 2.5, pb: 2.5, '&:last-child': { pb: 0 }, '&::before': dot }}>
                <Typography component="time" dateTime={on} variant="body2" color="textSecondary">
                  {format.date(on)}
                </Typography>
                {facts.map((fact) => (
                  <HistoryFact key={fact.what} fact={fact} isHighest={isHighest} />
                ))}
              </Box>
            ))}
          </Box>
        )}
      </ListState>
    </Section>
  );
}
