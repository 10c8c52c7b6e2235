import Paper from '@mui/material/Paper';
import TablePagination from '@mui/material/TablePagination';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { ErrorCards } from './error-cards';
import { ErrorTable, type ErrorsProps } from './error-table';

const sizes = [25, 50, 100];

/** A page of what is wrong at a time. */
export function ErrorList({ errors, terms }: ErrorsProps) {
  const isPhone = useMediaQuery(({ breakpoints }) => breakpoints.down('md'), { noSsr: true });
  const [page, setPage] = useState(0);
  const [size, setSize] = useState(25);
  const List = isPhone ? ErrorCards : ErrorTable;
  return (
    <Paper sx={{ overflow: 'hidden', ...(isPhone ? { border: 0, bgcolor: 'transparent' } : {}) }}>
      <List errors={errors.slice(page * size, (page + 1) * size)} terms={terms} />
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
