import Stack from '@mui/material/Stack';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslation } from 'react-i18next';
import { assignmentsUnderInfiniteOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { AssignmentView } from '@/generated/members/types.gen';
import { usePages } from '@/shared/api/use-pages';
import { everyRole } from '@/shared/may';
import type { Role } from '@/shared/session';
import { ListState } from '@/shared/ui/list-state';
import { LoadMore } from '@/shared/ui/load-more';
import { useUrlState } from '@/shared/url-state';
import { AssignmentCards } from './assignment-cards';
import { AssignmentFilters } from './assignment-filters';
import { AssignmentsTable } from './assignments-table';

export interface ListProps {
  assignments: AssignmentView[];
  /** The roles that this person may withdraw. */
  givable: Role[];
  onWithdraw: (assignment: AssignmentView) => void;
}

/** What the list shows as the service has it: over or not; both for all. */
const asked = (state: string) => (state === 'all' ? {} : { over: state === 'past' });

export function AssignmentList({ unit, ...rest }: Omit<ListProps, 'assignments'> & { unit: string }) {
  const { t } = useTranslation('assignments');
  const [{ role, state }, change] = useUrlState({ role: '', state: 'current' });
  const known = everyRole.find((each) => each === role);
  const isPhone = useMediaQuery(useTheme().breakpoints.down('md'));
  const query = usePages(assignmentsUnderInfiniteOptions({ query: { unit, ...(known && { role: known }), ...asked(state) } }));
  const isFiltered = known !== undefined || state !== 'all';
  const Shown = isPhone ? AssignmentCards : AssignmentsTable;
  return (
    <Stack spacing={2}>
      <AssignmentFilters role={known ?? ''} state={state} onChange={change} />
      <ListState
        query={query}
        isEmpty={(items) => items.length === 0}
        empty={t(isFiltered ? 'emptyFiltered' : 'empty')}
      >
        {(items) => <Shown assignments={items} {...rest} />}
      </ListState>
      <LoadMore query={query} />
    </Stack>
  );
}
