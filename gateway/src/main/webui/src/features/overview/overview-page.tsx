import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { listProgrammesOptions } from '@/generated/reporting/@tanstack/react-query.gen';
import { useUrlState } from '@/shared/url-state';
import { ListState } from '@/shared/ui/list-state';
import { Overview } from './overview';

const anHour = 3_600_000;

/** Where a unit stands: `/units/:id?programme=&period=&tree=&indicator=&by=&view=&children=`. */
export function Component() {
  const { id = '' } = useParams();
  const [state, change] = useUrlState({ programme: '', period: '', tree: '', indicator: 'admitted', by: '', view: 'chart', children: 'list' });
  const programmes = useQuery({ ...listProgrammesOptions(), staleTime: anHour });
  return (
    <ListState query={programmes} isEmpty={({ items }) => items.length === 0} empty="–">
      {({ items }) => {
        const programme = items.find(({ programme: code }) => code === state.programme) ?? items.at(-1);
        return programme && <Overview key={id} unit={id} programme={programme} programmes={items} state={state} change={change} />;
      }}
    </ListState>
  );
}
