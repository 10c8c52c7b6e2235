import Box from '@mui/material/Box';
import type { ComponentProps } from 'react';
import { SmallHelp, type Term } from './term-help';

type Props = Omit<ComponentProps<typeof SmallHelp>, 'term'> & { term?: Term | undefined; children: string };

/** What stands at the head of a column or beside a figure, with the help for its term where it is one. */
export function TermHead({ children, term, ...help }: Props) {
  if (!term) return children;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.25 }}>
      {children}
      <SmallHelp term={term} {...help} />
    </Box>
  );
}
