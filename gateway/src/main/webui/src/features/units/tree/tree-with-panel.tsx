import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { SimpleTreeView } from '@mui/x-tree-view/SimpleTreeView';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitView } from '@/generated/members/types.gen';
import { FigureHeads } from './figure-cells';
import { UnitNode } from './unit-node';
import { UnitPanel } from './unit-panel';
import { useFigures } from './use-figures';

export interface TreeProps {
  /** From the highest unit that the person may see down to the one that is looked at. */
  chain: UnitView[];
  sector: string;
  onSelect: (id: string) => void;
}

/** The tree with figures, beside it the unit that is looked at; what was opened stays open. */
export function TreeWithPanel({ chain, sector, onSelect }: TreeProps) {
  const { t } = useTranslation('units');
  const [opened, setOpened] = useState<{ for: string; ids: string[] }>({ for: '', ids: [] });
  const [root, selected] = [chain[0], chain.at(-1)];
  const { own } = useFigures(root?.id ?? '');
  if (!root || !selected) return null;
  const way = chain.map(({ id }) => id);
  if (opened.for !== selected.id) setOpened({ for: selected.id, ids: [...new Set([...opened.ids, ...way])] });
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 300px', gap: 3, alignItems: 'start' }}>
      <Box sx={{ minWidth: 0 }}>
        <Paper sx={{ overflow: 'hidden' }}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', py: 1.25, pl: 2, pr: 2, borderBottom: 1, borderColor: 'divider' }}>
            <Box sx={{ fontSize: '0.875rem', fontWeight: 600, color: 'text.secondary' }}>{t('name')}</Box>
            <FigureHeads />
          </Box>
          <SimpleTreeView
            aria-label={t('tree')}
            expandedItems={opened.ids}
            onExpandedItemsChange={(_, ids) => {
              setOpened({ for: selected.id, ids });
            }}
            selectedItems={selected.id}
            onSelectedItemsChange={(_, id) => {
              if (id) onSelect(id);
            }}
            itemChildrenIndentation={24}
          >
            <UnitNode unit={root} figures={own} sector={sector} />
          </SimpleTreeView>
        </Paper>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {t('figuresNote')}
        </Typography>
      </Box>
      <UnitPanel unit={selected} />
    </Box>
  );
}
