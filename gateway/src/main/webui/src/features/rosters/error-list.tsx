import Paper from '@mui/material/Paper';
import TablePagination from '@mui/material/TablePagination';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import type { RosterError } from '@/generated/members/types.gen';
import { ErrorCards } from './error-cards';
import { ErrorTable } from './error-table';

const sizes = [25, 50, 100];

/** A page of what is wrong at a time. */
export function ErrorList({ errors }: { errors: RosterError[] }) {
  const isPhone = useMediaQuery(({ breakpoints }) => breakpoints.down('md'), { noSsr: true });
  const [page, setPage] = useState(0);
  const [size, setSize] = useState(25);
  const List = isPhone ? ErrorCards : ErrorTable;
  return (
    <Paper sx={{ overflow: 'hidden', ...(isPhone ? { border: 0, bgcolor: 'transparent' } : {}) }}>
      <List errors={errors.slice(page * size, (page + 1) * size)} />
      {errors.length > 25 && (
        <TablePagination
          component="div"
          count={errors.length}
          page={page}
          rowsPerPage={size}
          rowsPerPageOptions={isPhone ? [] : sizes}
          onPageChange={(_, chosen) => {
            setPage(chosen);
          }}
          onRowsPerPageChange={({ target }) => {
            setSize(Number(target.value));
            setPage(0);
          }}
        />
      )}
    </Paper>
  );
}
