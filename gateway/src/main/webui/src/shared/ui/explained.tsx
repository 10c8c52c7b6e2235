import Box from '@mui/material/Box';
import type { ComponentProps, ReactNode } from 'react';
import { SmallHelp } from './term-help';

/** Left of where a field has its arrow or calendar. */
const onTheEdge = { position: 'absolute', top: -8, right: 56, lineHeight: 0, bgcolor: 'background.paper', borderRadius: '50%' } as const;

/** A field with the help for its term on its upper edge, where its label stands too. */
export const Explained = ({ children, ...help }: ComponentProps<typeof SmallHelp> & { children: ReactNode }) => (
  <Box sx={{ position: 'relative', minWidth: 0, width: 1 }}>
    {children}
    <Box sx={onTheEdge}>
      <SmallHelp {...help} />
    </Box>
  </Box>
);
