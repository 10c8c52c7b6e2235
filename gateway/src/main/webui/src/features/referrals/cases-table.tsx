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
import type { CaseLine } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { TermHead } from '@/shared/ui/term-head';
import type { Term } from '@/shared/ui/term-help';
import { StepChip } from './step-chip';

const columns = ['member', 'unit', 'sector', 'lastStep', 'lastOn', 'selectedOn'] as const;
const explained: Partial<Record<(typeof columns)[number], Term>> = { member: 'outstandingMember', unit: 'branch', sector: 'sector', selectedOn: 'selection' };

export function CasesTable({ cases }: { cases: CaseLine[] }) {
  const { t } = useTranslation(['referrals', 'shared']);
  const format = useFormat();
  return (
    <TableContainer component={Paper}>
      <Table>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column}>
                <TermHead term={explained[column]}>{t(`referrals:columns.${column}`)}</TermHead>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {cases.map((one) => (
            <TableRow key={one.id} hover>
              <TableCell>
                <Link component={RouterLink} to={paths.referral(one.id)} sx={{ fontWeight: 600 }}>
                  {one.memberName ?? t('referrals:unnamed')}
                </Link>
              </TableCell>
              <TableCell>{one.unitName ?? one.unitCode ?? '–'}</TableCell>
              <TableCell>{one.sector ? t(`shared:sectors.${one.sector}`) : '–'}</TableCell>
              <TableCell>
                <StepChip {...one} />
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{format.date(one.lastOn)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{format.date(one.selectedOn)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
