import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { TermHelp, type Term } from '@/shared/ui/term-help';

interface Props {
  title: string;
  term?: Term;
  note?: string;
  children: ReactNode;
}

/** A part of a form under its own heading: two columns where there is room. */
export function Section({ title, term, note, children }: Props) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} sx={{ p: { xs: 2, md: 3 } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, mb: note ? 0.5 : 2 }}>
        <Typography id={id} variant="h2">
          {title}
        </Typography>
        {term && <TermHelp term={term} />}
      </Box>
      {note && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
          {note}
        </Typography>
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>{children}</Box>
    </Paper>
  );
}
