import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslation } from 'react-i18next';
import { TermHead } from '@/shared/ui/term-head';
import { useFormat } from '@/shared/format/use-format';
import type { ColumnTerms, FoundError } from './found-error';

export interface ErrorsProps {
  errors: FoundError[];
  terms: ColumnTerms;
}

export function ErrorTable({ errors, terms }: ErrorsProps) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const isNamed = errors.some(({ who }) => who !== undefined);
  return (
    <TableContainer>
      <Table aria-label={t('errors.summary')} sx={{ '& td': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 80 }}>{t('errors.row')}</TableCell>
            {isNamed && <TableCell sx={{ width: '20%' }}>{t('errors.who')}</TableCell>}
            <TableCell sx={{ width: '18%' }}>
              <TermHead {...terms} about={t('errors.column')}>
                {t('errors.column')}
              </TermHead>
            </TableCell>
            <TableCell sx={{ width: '18%' }}>{t('errors.value')}</TableCell>
            <TableCell>{t('errors.expected')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {errors.map(({ row, who, column, value, expected }, index) => (
            <TableRow key={`${row} ${column} ${expected}`} hover>
              <TableCell sx={{ fontWeight: 600 }}>{errors[index - 1]?.row === row ? '' : format.number(row)}</TableCell>
              {isNamed && <TableCell>{errors[index - 1]?.row === row ? '' : (who ?? '–')}</TableCell>}
              <TableCell>{column}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere', color: value ? 'error.main' : 'text.secondary' }}>{value || t('errors.blank')}</TableCell>
              <TableCell>{expected}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
