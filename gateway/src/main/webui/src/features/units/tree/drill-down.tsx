import ArrowUpIcon from '@mui/icons-material/ArrowUpwardOutlined';
import ChevronRightIcon from '@mui/icons-material/ChevronRightOutlined';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { childrenOfUnitOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { UnitView } from '@/generated/members/types.gen';
import { ListState } from '@/shared/ui/list-state';
import { UnitChips } from '../unit-chips';
import { leadsTo } from './in-sector';
import type { TreeProps } from './tree-with-panel';
import { UnitPanel } from './unit-panel';
import { useFigures, type Figures } from './use-figures';
import { useSaidFigures } from './use-said-figures';

function Card({ unit, figures, onSelect }: { unit: UnitView; figures: Figures; onSelect: (id: string) => void }) {
  const said = useSaidFigures(figures);
  return (
    <ListItem disablePadding divider sx={{ '&:last-of-type': { borderBottom: 0 } }}>
      <ListItemButton
        onClick={() => {
          onSelect(unit.id);
        }}
        sx={{ gap: 1 }}
      >
        <ListItemText
          primary={unit.name}
          secondary={
            <>
              <UnitChips unit={unit} />
              {said && <span>{said}</span>}
            </>
          }
          slotProps={{ secondary: { component: 'span', sx: { display: 'grid', gap: 0.75, mt: 0.5 } } }}
        />
        <ChevronRightIcon color="action" />
      </ListItemButton>
    </ListItem>
  );
}

/** The tree of a phone: one unit, the way up, and what stands directly below. */
export function DrillDown({ chain, sector, onSelect }: TreeProps) {
  const { t } = useTranslation('units');
  const [unit, above] = [chain.at(-1), chain.at(-2)];
  const children = useQuery({ ...childrenOfUnitOptions({ path: { id: unit?.id ?? '' } }), enabled: unit !== undefined });
  const figures = useFigures(unit?.id ?? '');
  if (!unit) return null;
  const leads = leadsTo(sector);
  return (
    <Stack spacing={2}>
      {above && (
        <Button
          startIcon={<ArrowUpIcon />}
          onClick={() => {
            onSelect(above.id);
          }}
          sx={{ alignSelf: 'flex-start', textAlign: 'left' }}
        >
          {t('up', { parent: above.name })}
        </Button>
      )}
      <UnitPanel unit={unit} />
      <Typography variant="h2">{t('below')}</Typography>
      <ListState query={children} isEmpty={(units) => !units.some(leads)} empty={t(sector ? 'noneInSector' : 'noneBelow')}>
        {(units) => (
          <Paper>
            <List disablePadding>
              {units.filter(leads).map((each) => (
                <Card key={each.id} unit={each} figures={figures.of(each.id)} onSelect={onSelect} />
              ))}
            </List>
          </Paper>
        )}
      </ListState>
      <Typography variant="body2" color="textSecondary">
        {t('figuresNote')}
      </Typography>
    </Stack>
  );
}
