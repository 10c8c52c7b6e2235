import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { ErrorState } from './error-state';
import { Loading } from './loading';

interface Props<T> {
  query: { data: T | undefined; error: unknown; isPending: boolean; refetch: () => unknown };
  /** Whether what came holds nothing to list. */
  isEmpty: (data: T) => boolean;
  /** A sentence that says why nothing is here and what to do next. */
  empty: ReactNode;
  children: (data: T) => ReactNode;
}

/** The four states of everything that is listed: loading, failed, empty, there. */
export function ListState<T>({ query, isEmpty, empty, children }: Props<T>) {
  if (query.data === undefined) {
    return query.error ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : <Loading />;
  }
  if (isEmpty(query.data)) {
    return (
      <Box sx={{ p: 6, textAlign: 'center' }}>
        <Typography component="div" color="textSecondary">{empty}</Typography>
      </Box>
    );
  }
  return <>{children(query.data)}</>;
}
