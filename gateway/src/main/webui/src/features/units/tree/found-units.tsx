import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readUnitOptions, searchUnitsOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { UnitView } from '@/generated/members/types.gen';
import { useSeesAbove } from '@/shared/api/unit-chain';
import { ListState } from '@/shared/ui/list-state';
import { useDebounced } from '@/shared/use-debounced';
import { UnitChips } from '../unit-chips';
import { useFigures } from './use-figures';
import { useSaidFigures } from './use-said-figures';

/** The service finds no more than so many at once. */
const most = 50;
/** So many are shown at first: each asks for its figures. */
const page = 10;

function Under({ parent }: { parent: string }) {
  const { t } = useTranslation('units');
  const unit = useQuery({ ...readUnitOptions({ path: { id: parent } }), staleTime: 60_000 });
  return unit.data ? <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>{t('under', { parent: unit.data.name })}</Typography> : null;
}

function Found({ unit, onSelect }: { unit: UnitView; onSelect: (id: string) => void }) {
  const seesAbove = useSeesAbove();
  const said = useSaidFigures(useFigures(unit.id).own);
  return (
    <ListItem disablePadding divider sx={{ '&:last-of-type': { borderBottom: 0 } }}>
      <ListItemButton
        onClick={() => {
          onSelect(unit.id);
        }}
      >
        <ListItemText
          primary={unit.name}
          secondary={
            <>
              {unit.parent && seesAbove(unit) && <Under parent={unit.parent} />}
              <UnitChips unit={unit} />
              {said && <span>{said}</span>}
            </>
          }
          slotProps={{ secondary: { component: 'span', sx: { display: 'grid', gap: 0.5, mt: 0.25 } } }}
        />
      </ListItemButton>
    </ListItem>
  );
}

/** What fits a name or code, with the unit above it: every ward has a “Khu phố 1”. */
export function FoundUnits({ query, sector, onSelect }: { query: string; sector: string; onSelect: (id: string) => void }) {
  const { t } = useTranslation(['units', 'shared']);
  const settled = useDebounced(query.trim());
  const [shown, show] = useState(page);
  const found = useQuery({
    ...searchUnitsOptions({ query: { query: settled, ...(sector && { sector }) } }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  });
  return (
    <ListState query={found} isEmpty={(units) => units.length === 0} empty={t('units:nothingFound')}>
      {(units) => (
        <>
          <Typography role="status" color="textSecondary">
            {units.length < most ? t('units:found', { number: units.length }) : t('units:foundMany')}
          </Typography>
          <Paper>
            <List disablePadding>
              {units.slice(0, shown).map((unit) => (
                <Found key={unit.id} unit={unit} onSelect={onSelect} />
              ))}
            </List>
          </Paper>
          {units.length > shown && (
            <Button
              onClick={() => {
                show(shown + page);
              }}
              sx={{ alignSelf: 'center' }}
            >
              {t('shared:more')}
            </Button>
          )}
          <Typography variant="body2" color="textSecondary">
            {t('units:figuresNote')}
          </Typography>
        </>
      )}
    </ListState>
  );
}
