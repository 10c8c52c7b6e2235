import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useParams } from 'react-router';
import { listSelectionsInfiniteOptions } from '@/generated/referrals/@tanstack/react-query.gen';
import type { MeetingView } from '@/generated/referrals/types.gen';
import { usePages } from '@/shared/api/use-pages';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { LoadMore } from '@/shared/ui/load-more';
import { PageHead } from '@/shared/ui/page-head';

function Meeting({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  const { unitName, unitCode, heldOn, eligible, present, candidates } = meeting;
  return (
    <Paper component="li" sx={{ p: 2 }}>
      <Typography variant="h2">{[format.date(heldOn), unitName ?? unitCode].filter(Boolean).join(' · ')}</Typography>
      <Typography color="textSecondary" gutterBottom>
        {t('meetings.present', { present: format.number(present), eligible: format.number(eligible) })}
      </Typography>
      <Stack component="ul" spacing={0.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {candidates.map(({ member, memberName, votes }) => (
          <li key={member}>
            <Link component={RouterLink} to={paths.member(member)} sx={{ display: 'inline-block', py: '2px' }}>
              {memberName ?? t('unnamed')}
            </Link>
            {` · ${t('meetings.votes', { votes: format.number(votes), present: format.number(present) })}`}
          </li>
        ))}
      </Stack>
    </Paper>
  );
}

/** The meetings that selected candidates in the unit and below it, the latest first. */
export function Component() {
  const { t } = useTranslation('referrals');
  const { id = '' } = useParams();
  const meetings = usePages(listSelectionsInfiniteOptions({ query: { unit: id } }));
  return (
    <>
      <PageHead title={t('meetings.title')} unit={id} terms={['selection', 'outstandingMember', 'confirmation']} crumbs={[{ label: t('title'), to: paths.referrals(id) }]} />
      <ListState query={meetings} isEmpty={(items) => items.length === 0} empty={t('meetings.empty')}>
        {(items) => (
          <>
            <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0, maxWidth: 760 }}>
              {items.map((meeting) => (
                <Meeting key={meeting.id} meeting={meeting} />
              ))}
            </Stack>
            <LoadMore query={meetings} />
          </>
        )}
      </ListState>
    </>
  );
}
