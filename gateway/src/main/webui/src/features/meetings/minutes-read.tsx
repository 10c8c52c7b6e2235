import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { AssemblyView } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { Gates } from './gates';
import { Part } from './part';
import { ThresholdNote } from './threshold-note';

const Line = ({ label, value }: { label: string; value: string | null | undefined }) =>
  value ? (
    <Typography sx={{ overflowWrap: 'anywhere' }}>
      <strong>{`${label}: `}</strong>
      {value}
    </Typography>
  ) : null;

/** What stands in the minutes, for whoever does not write in them, and once the meeting is closed. */
export function MinutesRead({ meeting }: { meeting: AssemblyView }) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const { on, place, partyGuest, partyOpinion, voting, eligible, present, candidates, closedAt, quorum, threshold } = meeting;
  return (
    <Stack spacing={2} sx={{ maxWidth: 860 }}>
      <Part title={t('part.meeting')}>
        <Line label={t('on')} value={format.date(on)} />
        <Line label={t('place')} value={place} />
        <Line label={t('guest')} value={partyGuest} />
        <Line label={t('opinion')} value={partyOpinion} />
      </Part>
      <Part title={t('part.attendance')}>
        <Line label={t('eligible')} value={eligible == null ? null : format.number(eligible)} />
        <Line label={t('present')} value={present == null ? null : format.number(present)} />
        <ThresholdNote kind="quorum" threshold={quorum} />
      </Part>
      <Part title={t('part.result')}>
        {closedAt && <Typography>{t('closed', { on: format.dateTime(closedAt) })}</Typography>}
        <Line label={t('voting')} value={voting && t(`ballot.${voting}`)} />
        <ThresholdNote kind="threshold" threshold={threshold} />
        <Stack component="ul" spacing={2} sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {candidates.map(({ member, memberName, votes, referral, result, gates }) => (
            <li key={member}>
              <Typography sx={{ fontWeight: 600 }}>{memberName ?? t('unnamed')}</Typography>
              {votes != null && closedAt && (
                <Typography>
                  {t(referral ? 'selected' : 'notSelected', { votes: format.number(votes) })}
                  {referral && (
                    <>
                      {' · '}
                      <Link component={RouterLink} to={paths.referral(referral)} sx={{ display: 'inline-block', py: '2px' }}>
                        {t('case')}
                      </Link>
                    </>
                  )}
                </Typography>
              )}
              <Gates result={result} gates={gates} />
            </li>
          ))}
        </Stack>
        {candidates.length === 0 && <Typography color="textSecondary">{t('nobody')}</Typography>}
      </Part>
    </Stack>
  );
}
