import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** When it was, below. */
  note: string;
  isCurrent?: boolean;
  isLast?: boolean;
}

/** A point on a line from top to bottom; a filled one is what holds today. */
export const TimelineItem = ({ children, note, isCurrent = false, isLast = false }: Props) => (
  <Box component="li" sx={{ position: 'relative', pl: 3.5, pb: isLast ? 0 : 2.5 }}>
    {!isLast && <Box sx={{ position: 'absolute', left: 6, top: 12, bottom: -10, width: 2, bgcolor: 'divider' }} />}
    <Box
      sx={{ position: 'absolute', left: 0, top: 7, width: 14, height: 14, borderRadius: '50%', border: 2, borderColor: 'primary.main', bgcolor: isCurrent ? 'primary.main' : 'background.paper' }}
    />
    <Typography component="div" sx={{ fontWeight: isCurrent ? 600 : 400 }}>
      {children}
    </Typography>
    <Typography variant="body2" color="textSecondary">
      {note}
    </Typography>
  </Box>
);
