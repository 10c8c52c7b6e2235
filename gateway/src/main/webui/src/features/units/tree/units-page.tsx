import Stack from '@mui/material/Stack';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslation } from 'react-i18next';
import { useUnitChainQuery } from '@/shared/api/unit-chain';
import { useSession } from '@/shared/session';
import { ListState } from '@/shared/ui/list-state';
import { PageHead } from '@/shared/ui/page-head';
import { useUrlState } from '@/shared/url-state';
import { DrillDown } from './drill-down';
import { FoundUnits } from './found-units';
import { TreeWithPanel } from './tree-with-panel';
import { UnitFilters } from './unit-filters';

/** The units a person may see: as a tree, on a phone level by level, or those that a search finds. */
export function Component() {
  const { t } = useTranslation('units');
  const { assignment } = useSession();
  const [{ unit, q, sector }, change] = useUrlState({ unit: '', q: '', sector: '' });
  const chain = useUnitChainQuery(unit || assignment.unit.id);
  const isPhone = useMediaQuery(useTheme().breakpoints.down('md'));
  const select = (id: string) => {
    change({ unit: id, q: '' });
  };
  const Tree = isPhone ? DrillDown : TreeWithPanel;
  return (
    <>
      <PageHead title={t('title')} terms={['grassroots', 'branch', 'subordinateUnion', 'sector']} />
      <Stack spacing={2}>
        <UnitFilters query={q} sector={sector} onChange={change} />
        {q.trim() ? (
          <FoundUnits query={q} sector={sector} onSelect={select} />
        ) : (
          <ListState query={chain} isEmpty={() => false} empty={null}>
            {(units) => <Tree chain={units} sector={sector} onSelect={select} />}
          </ListState>
        )}
      </Stack>
    </>
  );
}
