import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { assignmentsUnderInfiniteOptions } from '@/generated/members/@tanstack/react-query.gen';
import { usePages } from '@/shared/api/use-pages';
import { useRolesOver } from '@/shared/api/use-roles-over';
import { today } from '@/shared/format/today';
import { useFormat } from '@/shared/format/use-format';
import { mayListAssignments } from '@/shared/may';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { LoadMore } from '@/shared/ui/load-more';
import { Loading } from '@/shared/ui/loading';
import { Section } from '../section';

function People({ unit }: { unit: string }) {
  const { t } = useTranslation(['units', 'roles']);
  const format = useFormat();
  const assignments = usePages(assignmentsUnderInfiniteOptions({ query: { unit, below: false, over: false } }));
  return (
    <ListState query={assignments} isEmpty={(items) => items.length === 0} empty={t('units:people.empty')}>
      {(items) => (
        <>
          <List disablePadding>
            {items.map(({ id, subject, role, from }) => (
              <ListItem key={id} divider disableGutters sx={{ '&:last-of-type': { borderBottom: 0 } }}>
                <ListItemText
                  primary={t(`roles:${role}`)}
                  secondary={`${subject} · ${t(from > today() ? 'units:people.from' : 'units:people.since', { from: format.date(from) })}`}
                />
              </ListItem>
            ))}
          </List>
          <LoadMore query={assignments} />
        </>
      )}
    </ListState>
  );
}

/** Who serves the unit today; shown to those to whom the service tells it. */
export function PeopleInOffice({ unit }: { unit: string }) {
  const { t } = useTranslation('units');
  const { roles, isPending, isKnown } = useRolesOver(unit);
  const may = mayListAssignments(roles);
  const all = may && (
    <Button component={Link} to={paths.assignments(unit)} size="small">
      {t('people.all')}
    </Button>
  );
  return (
    <Section title={t('people.title')} actions={all}>
      {isPending && <Loading />}
      {may && <People unit={unit} />}
      {isKnown && !may && <Typography color="textSecondary">{t('people.closedToRole')}</Typography>}
    </Section>
  );
}
