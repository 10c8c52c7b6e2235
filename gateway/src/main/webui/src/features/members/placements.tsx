import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { MemberView } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { TimelineItem } from './timeline-item';

/** Where the member has been since when, the latest first; the end of the membership on top. */
export function Placements({ member }: { member: MemberView }) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const { left } = member;
  const placements = [...member.placements].reverse();
  return (
    <Paper component="section" sx={{ p: { xs: 2, md: 3 } }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {t('member.placements')}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {left?.on && (
          <TimelineItem isCurrent note={format.date(left.on)}>
            {t('member.left', { reason: t(`reasons.${left.reason as 'other'}`) })}
          </TimelineItem>
        )}
        {placements.map(({ unit, unitName, from, to }, index) => (
          <TimelineItem
            key={`${unit} ${from}`}
            isCurrent={index === 0 && !left}
            isLast={index === placements.length - 1}
            note={to ? t('member.period', { from: format.date(from), to: format.date(to) }) : t('member.since', { from: format.date(from) })}
          >
            <Link component={RouterLink} to={paths.unit(unit)} sx={{ display: 'inline-block', py: '2px' }}>
              {unitName}
            </Link>
          </TimelineItem>
        ))}
      </Box>
      {member.reinstatements.map(({ leftOn, leftReason, reason, recordedBy, recordedAt }) => (
        <Typography key={recordedAt} variant="body2" color="textSecondary" sx={{ mt: 2 }}>
          {t('member.reinstated', {
            on: format.date(leftOn), left: t(`reasons.${leftReason as 'other'}`), reason, by: recordedBy, at: format.dateTime(recordedAt),
          })}
        </Typography>
      ))}
    </Paper>
  );
}
