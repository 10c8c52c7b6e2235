import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { rosterChangesInfiniteOptions } from '@/generated/members/@tanstack/react-query.gen';
import { forPurpose } from '@/shared/api/purpose';
import { usePages } from '@/shared/api/use-pages';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { LoadMore } from '@/shared/ui/load-more';

/** What a dry run would change, row by row. */
export function RosterChanges({ roster, purpose }: { roster: string; purpose: string }) {
  const { t } = useTranslation('rosters');
  const format = useFormat();
  const query = usePages(rosterChangesInfiniteOptions({ path: { id: roster }, headers: forPurpose(purpose) }), { refetchOnWindowFocus: false });
  return (
    <ListState query={query} isEmpty={(items) => items.length === 0} empty={t('changes.none')}>
      {(items) => (
        <>
          <TableContainer component={Paper}>
            <Table aria-label={t('changes.summary')}>
              <TableHead>
                <TableRow>
                  <TableCell sx={{ width: 80 }}>{t('changes.row')}</TableCell>
                  <TableCell>{t('changes.what')}</TableCell>
                  <TableCell>{t('changes.member')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {items.map(({ row, what, member, memberCode }) => (
                  <TableRow key={`${row} ${what}`} hover>
                    <TableCell sx={{ fontWeight: 600 }}>{format.number(row)}</TableCell>
                    <TableCell>{t(`figures.${what}`)}</TableCell>
                    <TableCell>
                      {member ? (
                        <Link component={RouterLink} to={paths.member(member)} sx={{ display: 'inline-block', py: '3px' }}>
                          {memberCode ?? t('changes.noCode')}
                        </Link>
                      ) : (
                        t('changes.new')
                      )}
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
          <LoadMore query={query} />
        </>
      )}
    </ListState>
  );
}
