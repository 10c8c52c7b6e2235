import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { childrenOfUnitOptions } from '@/generated/members/@tanstack/react-query.gen';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { Section } from '../section';
import { UnitChips } from '../unit-chips';

export function UnitsBelow({ unit }: { unit: string }) {
  const { t } = useTranslation('units');
  const children = useQuery(childrenOfUnitOptions({ path: { id: unit } }));
  return (
    <Section title={t('below')}>
      <ListState query={children} isEmpty={(units) => units.length === 0} empty={t('noneBelow')}>
        {(units) => (
          <List disablePadding sx={{ mx: { xs: -2, md: -3 } }}>
            {units.map((each) => (
              <ListItem key={each.id} disablePadding divider sx={{ '&:last-of-type': { borderBottom: 0 } }}>
                <ListItemButton component={Link} to={paths.aboutUnit(each.id)} sx={{ px: { xs: 2, md: 3 } }}>
                  <ListItemText primary={each.name} secondary={<UnitChips unit={each} />} slotProps={{ secondary: { component: 'span', sx: { display: 'block', mt: 0.5 } } }} />
                </ListItemButton>
              </ListItem>
            ))}
          </List>
        )}
      </ListState>
    </Section>
  );
}
