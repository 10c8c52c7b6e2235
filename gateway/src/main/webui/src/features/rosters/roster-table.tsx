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
import type { RosterSummary } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { notTaken, stageOf } from './stage';
import { StageChip } from './stage-chip';

export interface RostersProps {
  unit: string;
  rosters: RosterSummary[];
}

export function RosterTable({ unit, rosters }: RostersProps) {
  const { t } = useTranslation('rosters');
  const format = useFormat();
  const now = new Date();
  return (
    <TableContainer component={Paper}>
      <Table aria-label={t('list.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('list.when')}</TableCell>
            <TableCell>{t('list.what')}</TableCell>
            <TableCell>{t('list.state')}</TableCell>
            <TableCell align="right">{t('list.rows')}</TableCell>
            <TableCell align="right">{t('list.changes')}</TableCell>
            <TableCell align="right">{t('list.rejected')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rosters.map((roster) => (
            <TableRow key={roster.id} hover>
              <TableCell>
                <Link component={RouterLink} to={paths.rosterImport(unit, roster.id)} sx={{ display: 'inline-block', py: '3px' }}>
                  {format.dateTime(roster.handedInAt)}
                </Link>
              </TableCell>
              <TableCell>{t(roster.dryRun ? 'kind.dryRun' : 'kind.run')}</TableCell>
              <TableCell>
                <StageChip stage={stageOf(roster, now)} />
              </TableCell>
              <TableCell align="right">{format.number(roster.rows)}</TableCell>
              <TableCell align="right">{format.number(roster.accepted)}</TableCell>
              <TableCell align="right">{format.number(notTaken(roster))}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
