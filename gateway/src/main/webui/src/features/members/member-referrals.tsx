import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { listReferralsOptions, readReferralOptions } from '@/generated/referrals/@tanstack/react-query.gen';
import type { CaseLine } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { TimelineItem } from './timeline-item';

function CaseLink({ line: { id, selectedOn } }: { line: CaseLine }) {
  const { t } = useTranslation('members');
  const format = useFormat();
  return (
    <Typography variant="h3" sx={{ mb: 1 }}>
      <Link component={RouterLink} to={paths.referral(id)} sx={{ display: 'inline-block', py: '2px' }}>
        {t('member.selectedOn', { on: format.date(selectedOn) })}
      </Link>
    </Typography>
  );
}

/** An earlier case: how far it came; its steps are on its own page. */
function EarlierCase({ line }: { line: CaseLine }) {
  const { t } = useTranslation('members');
  const format = useFormat();
  return (
    <Box component="section">
      <CaseLink line={line} />
      <Typography variant="body2">{[t(`steps.${line.step}`), format.date(line.lastOn)].join(' · ')}</Typography>
    </Box>
  );
}

/** The latest case: every step that was taken with its day, the latest first. */
function LatestCase({ line }: { line: CaseLine }) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const referral = useQuery(readReferralOptions({ path: { id: line.id } }));
  return (
    <Box component="section">
      <CaseLink line={line} />
      <ListState query={referral} isEmpty={() => false} empty={null}>
        {({ milestones, status }) => (
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {[...milestones].reverse().map(({ kind, on }, index) => (
              <TimelineItem
                key={kind}
                isCurrent={index === 0 && status !== 'exited' && status !== 'removed'}
                isLast={index === milestones.length - 1}
                note={format.date(on)}
              >
                {t(`steps.${kind}`)}
              </TimelineItem>
            ))}
          </Box>
        )}
      </ListState>
    </Box>
  );
}

/** How far the member's introduction to the Party is: the latest case with its steps, and those before it. */
export function MemberReferrals({ member }: { member: string }) {
  const { t } = useTranslation('members');
  const cases = useQuery(listReferralsOptions({ query: { member } }));
  return (
    <Paper component="section" sx={{ p: { xs: 2, md: 3 } }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {t('member.referrals')}
      </Typography>
      <ListState query={cases} isEmpty={({ items }) => items.length === 0} empty={t('member.noReferrals')}>
        {({ items: [latest, ...earlier] }) => (
          <Stack spacing={3}>
            {latest && <LatestCase line={latest} />}
            {earlier.map((line) => (
              <EarlierCase key={line.id} line={line} />
            ))}
          </Stack>
        )}
      </ListState>
    </Paper>
  );
}
