import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** What a change means, and what to know before it is sent. */
export function Review({ children, note, isWarning = false }: { children: ReactNode; note: string; isWarning?: boolean }) {
  return (
    <>
      <Typography component="div" sx={{ mb: 2 }}>
        {children}
      </Typography>
      <Alert severity={isWarning ? 'warning' : 'info'}>{note}</Alert>
    </>
  );
}
