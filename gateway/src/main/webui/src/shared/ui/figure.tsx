import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { TermHelp, type Term } from './term-help';

interface Props {
  label: string;
  term?: Term;
  /** Large enough to be read across a room. */
  value: string;
  /** Below the value, smaller, still to be read from afar: its share, its target. */
  against?: string | undefined;
  isMuted?: boolean;
  children?: ReactNode;
}

/** One figure with its name, its value and what is to be said about it. */
export function Figure({ label, term, value, against, isMuted = false, children }: Props) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} sx={{ p: { xs: 2, md: 3 }, flex: 1, minWidth: 0 }}>
      <Stack direction="row" spacing={0.5} sx={{ alignItems: 'center', minHeight: 32 }}>
        <Typography id={id} variant="h2">
          {label}
        </Typography>
        {term && <TermHelp term={term} />}
      </Stack>
      <Typography
        sx={{
          fontSize: { xs: '2.75rem', md: '3.75rem' },
          fontWeight: 600,
          lineHeight: 1.15,
          fontVariantNumeric: 'tabular-nums',
          color: isMuted ? 'text.secondary' : 'primary.dark',
        }}
      >
        {value}
      </Typography>
      {against && <Typography sx={{ fontSize: '1.25rem', fontWeight: 600 }}>{against}</Typography>}
      {children}
    </Paper>
  );
}
