import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { seesMoreThanAggregates } from '@/shared/may';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import type { IndicatorName } from './ranking';
import type { Question } from './use-progress';

interface Props {
  question: Question;
  indicator: IndicatorName;
  part?: 'numerator' | 'denominator';
  /** Of the units that earned it; all where none is named. */
  sector?: string;
  /** With the figure's name, where the text alone does not say which one. */
  label?: string;
  children: ReactNode;
}

/** Leads from a figure to what it is made of; only its text for who sees aggregates only. */
export function ExplainLink({ question: { unit, ...asked }, indicator, part, sector, label, children }: Props) {
  const { assignment } = useSession();
  if (!seesMoreThanAggregates(assignment.role)) return children;
  const search = new URLSearchParams({ ...asked, indicator, ...(part && { part }), ...(sector && { sector }) });
  return (
    <Link component={RouterLink} to={`${paths.explanation(unit)}?${search.toString()}`} aria-label={label} sx={{ display: 'inline-block', py: '2px', minWidth: 24 }}>
      {children}
    </Link>
  );
}
