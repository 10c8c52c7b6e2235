import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import type { Found, ListProps } from './member-list';

const widths = ['27%', '12%', '10%', '20%', '31%'];

export function MemberTable({ pages, count }: ListProps) {
  const { t } = useTranslation('members');
  return (
    <TableContainer component={Paper}>
      <Table aria-rowcount={count + 1} aria-label={t('title')} sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow aria-rowindex={1}>
            {([t('fullName'), t('birthDate'), t('gender.label'), t('memberCode'), t('branch')]).map((label, index) => (
              <TableCell key={label} sx={{ width: widths[index], fontWeight: 600 }}>
                {label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        {pages.map((members, page) => (
          <Page key={members[0]?.id ?? page} members={members} page={page} before={pages.slice(0, page).flat().length} />
        ))}
      </Table>
    </TableContainer>
  );
}

/** Drawn once: another page changes nothing in it. */
const Page = memo(function Page({ members, page, before }: { members: Found[]; page: number; before: number }) {
  const { t } = useTranslation('members');
  const format = useFormat();
  return (
    <TableBody data-page={page}>
      {members.map((member, index) => (
        <TableRow key={member.id} aria-rowindex={before + index + 2} hover>
          <TableCell>
            <Link component={RouterLink} to={paths.member(member.id)} sx={{ fontWeight: 600, display: 'inline-block', py: '3px' }}>
              {member.fullName}
            </Link>
          </TableCell>
          <TableCell>{format.date(member.birthDate)}</TableCell>
          <TableCell>{t(`gender.${member.gender as 'male'}`)}</TableCell>
          <TableCell>{member.memberCode ?? <Typography color="textSecondary" variant="body2">{t('unknown')}</Typography>}</TableCell>
          <TableCell>
            {member.unitName}
            <Typography component="span" variant="body2" color="textSecondary" sx={{ ml: 1 }}>
              {member.unitCode}
            </Typography>
            {member.leftOn && <Chip size="small" label={t('leftOn', { on: format.date(member.leftOn) })} sx={{ ml: 1 }} />}
          </TableCell>
        </TableRow>
      ))}
    </TableBody>
  );
});
