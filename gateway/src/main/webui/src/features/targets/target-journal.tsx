import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTargetsOptions } from '@/generated/reporting/@tanstack/react-query.gen';
import type { TargetEntry } from '@/generated/reporting/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { ListState } from '@/shared/ui/list-state';

const page = 6;

/** Who set which target when and why, the newest first. */
export function TargetJournal({ unit, programme }: { unit: string; programme: string }) {
  const { t } = useTranslation(['targets', 'shared']);
  const [shown, show] = useState(page);
  const targets = useQuery(readTargetsOptions({ query: { unit, programme } }));
  return (
    <Box component="section" aria-labelledby="journal">
      <Typography variant="h2" id="journal" sx={{ mb: 1.5 }}>
        {t('targets:journal')}
      </Typography>
      <ListState query={targets} isEmpty={({ history }) => history.length === 0} empty={t('targets:noEntries')}>
        {({ history }) => (
          <>
            <Paper component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {history.slice(0, shown).map((entry) => (
                <Entry key={`${entry.recordedAt} ${entry.indicator} ${entry.year}`} entry={entry} />
              ))}
            </Paper>
            {history.length > shown && (
              <Button
                onClick={() => {
                  show(shown + page);
                }}
                sx={{ mt: 1 }}
              >
                {t('shared:more')}
              </Button>
            )}
          </>
        )}
      </ListState>
    </Box>
  );
}

function Entry({ entry: { indicator, year, amount, author, recordedAt, reason } }: { entry: TargetEntry }) {
  const { t } = useTranslation('targets');
  const format = useFormat();
  const what = t(`indicators.${indicator}`, { year });
  return (
    <Box component="li" sx={{ px: 2, py: 1.5, '&:not(:last-child)': { borderBottom: '1px solid', borderColor: 'divider' } }}>
      <Typography sx={{ fontWeight: 600 }}>
        {amount === null ? t('entryTakenBack', { what }) : t('entry', { what, amount: format.number(amount) })}
      </Typography>
      <Typography variant="body2">{reason}</Typography>
      <Typography variant="body2" color="textSecondary">
        {t('entryBy', { author, at: format.dateTime(recordedAt) })}
      </Typography>
    </Box>
  );
}
