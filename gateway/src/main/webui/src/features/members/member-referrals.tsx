import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { listReferralsOptions } from '@/generated/referrals/@tanstack/react-query.gen';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { TimelineItem } from './timeline-item';

/** How far the member's introduction to the Party is: every case with its last step. */
export function MemberReferrals({ member }: { member: string }) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const cases = useQuery(listReferralsOptions({ query: { member } }));
  return (
    <Paper component="section" sx={{ p: { xs: 2, md: 3 } }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {t('member.referrals')}
      </Typography>
      <ListState query={cases} isEmpty={({ items }) => items.length === 0} empty={t('member.noReferrals')}>
        {({ items }) => (
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {items.map(({ id, step, status, lastOn, selectedOn }, index) => (
              <TimelineItem
                key={id}
                isCurrent={status !== 'exited'}
                isLast={index === items.length - 1}
                note={[format.date(lastOn), ...(step === 'selected' ? [] : [t('member.selectedOn', { on: format.date(selectedOn) })])].join(' · ')}
              >
                <Link component={RouterLink} to={paths.referral(id)} sx={{ display: 'inline-block', py: '2px' }}>
                  {t(`steps.${step}`)}
                </Link>
              </TimelineItem>
            ))}
          </Box>
        )}
      </ListState>
    </Paper>
  );
}
