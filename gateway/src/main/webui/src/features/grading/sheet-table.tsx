import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslation } from 'react-i18next';
import { RowHead } from './row-head';
import { Check, Grade, Review, Training } from './sheet-fields';
import type { Line } from './sheet-form';

/** The sheet where there is room for it: one line for each member. */
export function SheetTable({ lines }: { lines: Line[] }) {
  const { t } = useTranslation('grading');
  return (
    <TableContainer component={Paper}>
      <Table size="small" aria-label={t('title')}>
        <TableHead>
          <TableRow>
            {(['member', 'grade', 'training', 'candidate', 'check'] as const).map((column) => (
              <TableCell key={column}>{t(column)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(({ said, isChanged, ...fields }) => (
            <TableRow key={fields.row.member} sx={{ verticalAlign: 'top', '& > *': { py: 1.5 }, ...(isChanged && { bgcolor: 'action.hover' }) }}>
              <TableCell component="th" scope="row" sx={{ minWidth: 170 }}>
                <RowHead row={fields.row} said={said} isChanged={isChanged} />
              </TableCell>
              <TableCell sx={{ minWidth: 190 }}>
                <Grade {...fields} />
              </TableCell>
              <TableCell sx={{ minWidth: 260 }}>
                <Training {...fields} />
              </TableCell>
              <TableCell sx={{ minWidth: 210 }}>
                <Review {...fields} />
              </TableCell>
              <TableCell sx={{ minWidth: 210 }}>
                <Check {...fields} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
