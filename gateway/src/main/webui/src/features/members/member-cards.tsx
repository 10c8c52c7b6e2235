import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import type { Found, ListProps } from './member-list';

/** The list on a phone: the whole card leads to the member. */
export function MemberCards({ pages }: ListProps) {
  const { t } = useTranslation('members');
  return (
    <Box component="ul" aria-label={t('title')} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {pages.flatMap((members, page) => members.map((member) => <Card key={member.id} member={member} page={page} />))}
    </Box>
  );
}

/** Laid out and painted only near the screen. */
const Card = memo(function Card({ member, page }: { member: Found; page: number }) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const { id, fullName, birthDate, gender, memberCode, unitName, leftOn } = member;
  return (
    <Box component="li" data-page={page} sx={{ pb: 1, contentVisibility: 'auto', containIntrinsicSize: 'auto 108px' }}>
      <Paper sx={{ p: 2, position: 'relative' }}>
        <Link component={RouterLink} to={paths.member(id)} sx={{ fontWeight: 600, '&::after': { content: '""', position: 'absolute', inset: 0 } }}>
          {fullName}
        </Link>
        <Typography variant="body2">
          {[format.date(birthDate), t(`gender.${gender as 'male'}`), memberCode].filter(Boolean).join(' · ')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {unitName}
          {leftOn && ` · ${t('leftOn', { on: format.date(leftOn) })}`}
        </Typography>
      </Paper>
    </Box>
  );
});
