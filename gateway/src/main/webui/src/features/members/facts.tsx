import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { TermHead } from '@/shared/ui/term-head';
import type { Term } from '@/shared/ui/term-help';

export interface Fact {
  label: string;
  value: string;
  term?: Term;
}

/** Facts as label and value, two beside each other where there is room. */
export const Facts = ({ facts }: { facts: Fact[] }) => (
  <Box component="dl" sx={{ m: 0, display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, minmax(0, 1fr))' } }}>
    {facts.map(({ label, value, term }) => (
      <Box key={label} sx={{ minWidth: 0 }}>
        <Typography component="dt" variant="body2" color="textSecondary">
          <TermHead term={term}>{label}</TermHead>
        </Typography>
        <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
          {value}
        </Typography>
      </Box>
    ))}
  </Box>
);
