import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { TreeItem } from '@mui/x-tree-view/TreeItem';
import { useTranslation } from 'react-i18next';
import { childrenOfUnitOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { UnitView } from '@/generated/members/types.gen';
import { ListState } from '@/shared/ui/list-state';
import { UnitChips } from '../unit-chips';
import { FigureCells } from './figure-cells';
import { leadsTo } from './in-sector';
import { useFigures, type Figures } from './use-figures';

const row = {
  '& > .MuiTreeItem-content': { borderRadius: 0, py: 1, pr: 2, gap: 1, borderBottom: 1, borderColor: 'divider' },
  '& > .MuiTreeItem-content .MuiTreeItem-iconContainer': { width: 28, height: 28, alignItems: 'center', '& svg': { fontSize: 24 } },
};

/** What stands below a unit, read when it is opened. */
function Below({ unit, sector }: { unit: string; sector: string }) {
  const { t } = useTranslation('units');
  const children = useQuery(childrenOfUnitOptions({ path: { id: unit } }));
  const figures = useFigures(unit);
  const leads = leadsTo(sector);
  return (
    <ListState query={children} isEmpty={(units) => !units.some(leads)} empty={t(sector ? 'noneInSector' : 'noneBelow')}>
      {(units) =>
        units.filter(leads).map((each) => <UnitNode key={each.id} unit={each} figures={figures.of(each.id)} sector={sector} />)
      }
    </ListState>
  );
}

export function UnitNode({ unit, figures, sector }: { unit: UnitView; figures: Figures; sector: string }) {
  const label = (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 500, lineHeight: 1.4, mb: 0.5 }}>{unit.name}</Typography>
        <UnitChips unit={unit} />
      </Box>
      <FigureCells figures={figures} />
    </Box>
  );
  return (
    <TreeItem itemId={unit.id} label={label} sx={row}>
      {unit.hasChildren && <Below unit={unit.id} sector={sector} />}
    </TreeItem>
  );
}
