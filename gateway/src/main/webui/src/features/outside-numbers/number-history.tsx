import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readOutsideNumberOptions } from '@/generated/reporting/@tanstack/react-query.gen';
import type { OutsideNumberPast } from '@/generated/reporting/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { ListState } from '@/shared/ui/list-state';

/** Every state that a number has had: what it was, who entered it, when and why. */
export function NumberHistory({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('outsideNumbers');
  const number = useQuery(readOutsideNumberOptions({ path: { id } }));
  return (
    <Box sx={{ mt: 2 }}>
      <ListState query={number} isEmpty={({ history }) => history.length === 0} empty={t('missing')}>
        {({ history }) => (
          <Box component="ol" aria-label={t('history')} sx={{ listStyle: 'none', m: 0, p: 0, borderLeft: '2px solid', borderColor: 'divider' }}>
            {history.map((past) => (
              <Past key={past.number.version} past={past} />
            ))}
          </Box>
        )}
      </ListState>
      <Button onClick={onClose} sx={{ mt: 1 }}>
        {t('historyClose')}
      </Button>
    </Box>
  );
}

function Past({ past }: { past: OutsideNumberPast }) {
  const { t } = useTranslation('outsideNumbers');
  const format = useFormat();
  const { number, withdrawn, author, recordedAt, reason } = past;
  const isFirst = number.version === 1;
  return (
    <Box component="li" sx={{ pl: 2, pb: 2 }}>
      <Typography sx={{ fontWeight: 600 }}>
        {t(withdrawn ? 'past.withdrawn' : isFirst ? 'past.entered' : 'past.corrected', { n: format.number(number.newPartyMembers) })}
      </Typography>
      <Typography variant="body2">{t('confirmedLine', { who: number.confirmedBy, day: format.date(number.confirmedOn) })}</Typography>
      {!isFirst && <Typography variant="body2">{t('past.reason', { reason })}</Typography>}
      <Typography variant="body2" color="textSecondary">
        {t('past.by', { author, at: format.dateTime(recordedAt) })}
      </Typography>
    </Box>
  );
}
