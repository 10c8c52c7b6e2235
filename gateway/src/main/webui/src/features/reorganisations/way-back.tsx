import ArrowBackIcon from '@mui/icons-material/ArrowBackOutlined';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** To the list that a page belongs to, above its title. */
export function WayBack({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Button component={Link} to={to} size="small" startIcon={<ArrowBackIcon />} sx={{ ml: -1, mb: 1 }}>
      {children}
    </Button>
  );
}
