import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { visuallyHidden } from '@mui/utils';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import type { ListProps } from './assignment-list';
import { dayBefore, stateOf } from './state';
import { TermHead } from '@/shared/ui/term-head';
import { roleTerms } from './role-terms';
import { StateChip } from './state-chip';
import { WithdrawButton } from './withdraw-button';

export function AssignmentsTable({ assignments, ...rest }: ListProps) {
  const { t } = useTranslation(['assignments', 'roles']);
  const format = useFormat();
  return (
    <TableContainer component={Paper}>
      <Table>
        <TableHead>
          <TableRow>
            <TableCell>{t('assignments:person')}</TableCell>
            <TableCell>
              <TermHead {...roleTerms} about={t('assignments:role')}>
                {t('assignments:role')}
              </TermHead>
            </TableCell>
            <TableCell>{t('assignments:unit')}</TableCell>
            <TableCell>{t('assignments:from')}</TableCell>
            <TableCell>{t('assignments:to')}</TableCell>
            <TableCell>{t('assignments:decision')}</TableCell>
            <TableCell>{t('assignments:state')}</TableCell>
            <TableCell>
              <Box component="span" sx={visuallyHidden}>
                {t('assignments:actions')}
              </Box>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {assignments.map((each) => (
            <TableRow key={each.id}>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{each.subject}</TableCell>
              <TableCell>{t(`roles:${each.role}`)}</TableCell>
              <TableCell>
                <Link component={RouterLink} to={paths.aboutUnit(each.unit)}>
                  {each.unitName}
                </Link>
              </TableCell>
              <TableCell>{format.date(each.from)}</TableCell>
              <TableCell>{each.to ? format.date(dayBefore(each.to)) : t('assignments:open')}</TableCell>
              <TableCell>{each.decision ?? '–'}</TableCell>
              <TableCell>
                <StateChip state={stateOf(each)} />
              </TableCell>
              <TableCell align="right" sx={{ py: 0 }}>
                <WithdrawButton assignment={each} {...rest} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
