import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslation } from 'react-i18next';
import { ListState } from '@/shared/ui/list-state';
import { LoadMore } from '@/shared/ui/load-more';
import { RosterCards } from './roster-cards';
import { RosterTable } from './roster-table';
import { useRosters } from './use-rosters';

/** What I imported for this unit, at work or done: here an import is found again after the page was closed. */
export function RosterList({ unit }: { unit: string }) {
  const { t } = useTranslation('rosters');
  const isPhone = useMediaQuery(({ breakpoints }) => breakpoints.down('md'), { noSsr: true });
  const rosters = useRosters(unit);
  const List = isPhone ? RosterCards : RosterTable;
  return (
    <ListState query={rosters} isEmpty={(items) => items.length === 0} empty={t('list.empty')}>
      {(items) => (
        <>
          <List unit={unit} rosters={items} />
          <LoadMore query={rosters} />
        </>
      )}
    </ListState>
  );
}
