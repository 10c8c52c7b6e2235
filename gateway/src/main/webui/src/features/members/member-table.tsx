import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import { styled } from '@mui/material/styles';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { TermHead } from '@/shared/ui/term-head';
import type { Found, ListProps } from './member-list';

/** So many rows are laid out and painted together, when they come near the screen. */
const together = 25;
const rowHeight = 49;

/**
 * Ten thousand rows: plain elements under one style, each group of them skipped while it is off the screen. All stay in
 * the page, for its search, the keyboard and screen readers. A group cannot be skipped inside the layout of a table, so
 * the roles say what the elements are.
 */
const Table = styled('table')(({ theme }) => ({
  display: 'block',
  fontSize: theme.typography.body2.fontSize,
  lineHeight: 1.43,
  '& thead': { display: 'block', fontWeight: 600 },
  '& tbody': { display: 'block', contentVisibility: 'auto', containIntrinsicSize: `auto ${together * rowHeight}px` },
  '& tr': { display: 'grid', gridTemplateColumns: '27% 12% 10% 20% 31%', alignItems: 'center', minHeight: rowHeight, borderBottom: `1px solid ${theme.palette.divider}` },
  '& tbody tr:hover': { backgroundColor: theme.palette.action.hover },
  '& th, & td': { display: 'block', padding: '10px 16px', textAlign: 'start', fontWeight: 'inherit', overflowWrap: 'anywhere' },
  '& a': { display: 'inline-block', padding: '3px 0', fontWeight: 600, color: theme.palette.primary.main, textDecoration: 'none', '&:hover': { textDecoration: 'underline' } },
  '& .aside': { color: theme.palette.text.secondary, '&.code': { marginInlineStart: 8 } },
}));

export function MemberTable({ pages, count }: ListProps) {
  const { t } = useTranslation('members');
  return (
    <Paper sx={{ overflow: 'hidden' }}>
      <Table role="table" aria-rowcount={count + 1} aria-colcount={5} aria-label={t('title')}>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {([['fullName'], ['birthDate'], ['gender.label'], ['memberCode', 'memberCode'], ['branch', 'branch']] as const).map(([label, term]) => (
              <th key={label} role="columnheader" scope="col">
                <TermHead term={term}>{t(label)}</TermHead>
              </th>
            ))}
          </tr>
        </thead>
        {pages.map((members, page) => (
          <Page key={members[0]?.id ?? page} members={members} page={page} before={pages.slice(0, page).reduce((sum, { length }) => sum + length, 0)} />
        ))}
      </Table>
    </Paper>
  );
}

/** Drawn once: another page changes nothing in it. */
const Page = memo(function Page({ members, page, before }: { members: Found[]; page: number; before: number }) {
  const groups = Array.from({ length: Math.ceil(members.length / together) }, (_, group) => group * together);
  return groups.map((from) => (
    <tbody key={from} role="rowgroup" data-page={page}>
      {members.slice(from, from + together).map((member, index) => (
        <Row key={member.id} member={member} place={before + from + index + 2} />
      ))}
    </tbody>
  ));
});

function Row({ member, place }: { member: Found; place: number }) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const { id, fullName, birthDate, gender, memberCode, unitName, unitCode, leftOn } = member;
  return (
    <tr role="row" aria-rowindex={place}>
      <td role="cell">
        <Link to={paths.member(id)}>{fullName}</Link>
      </td>
      <td role="cell">{format.date(birthDate)}</td>
      <td role="cell">{t(`gender.${gender as 'male'}`)}</td>
      <td role="cell">{memberCode ?? <span className="aside">{t('unknown')}</span>}</td>
      <td role="cell">
        {unitName}
        <span className="aside code">{unitCode}</span>
        {leftOn && <Chip size="small" label={t('leftOn', { on: format.date(leftOn) })} sx={{ ml: 1 }} />}
      </td>
    </tr>
  );
}
