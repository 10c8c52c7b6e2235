import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { SimpleTreeView } from '@mui/x-tree-view/SimpleTreeView';
import { TreeItem } from '@mui/x-tree-view/TreeItem';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { idsOf, sizeOf, type Node, type Note } from './trees';

/** As many as can be looked over at once are open from the beginning. */
const fewEnough = 60;

/** The touched units on one side of the day; what becomes of each is said in words. */
export function ChangeTree({ title, nodes }: { title: string; nodes: Node[] }) {
  const { t } = useTranslation('reorganising');
  const id = useId();
  const isSmall = sizeOf(nodes) <= fewEnough;
  const [chosen, choose] = useState<string[]>();
  const opened = chosen ?? (isSmall ? idsOf(nodes) : nodes.map((node) => node.id));
  return (
    <Paper component="section" aria-labelledby={id} sx={{ overflow: 'hidden' }}>
      <Typography variant="h3" id={id} sx={{ px: 2, py: 1.5, borderBottom: 1, borderColor: 'divider' }}>
        {title}
      </Typography>
      {nodes.length === 0 ? (
        <Typography color="textSecondary" sx={{ p: 2 }}>
          {t('preview.none')}
        </Typography>
      ) : (
        <SimpleTreeView
          aria-labelledby={id}
          disableSelection
          expandedItems={opened}
          onExpandedItemsChange={(_, ids) => {
            choose(ids);
          }}
        >
          {nodes.map((node) => (
            <Item key={node.id} node={node} />
          ))}
        </SimpleTreeView>
      )}
    </Paper>
  );
}

const row = { '& > .MuiTreeItem-content': { borderRadius: 0, py: 1, pr: 2, alignItems: 'flex-start' } };

function Item({ node: { id, name, code, members, notes, children } }: { node: Node }) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  const label = (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Typography sx={{ fontWeight: notes.length > 0 ? 600 : 400 }}>
        {name}{' '}
        <Typography component="span" variant="body2" color="textSecondary">
          {code}
        </Typography>
      </Typography>
      {notes.map((note) => (
        <Typography key={note.says} variant="body2" color={look(note)}>
          {'what' in note ? t(`notes.${note.says}`, { what: note.what }) : t(`notes.${note.says}`)}
        </Typography>
      ))}
      {members > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('notes.members', { number: format.number(members) })}
        </Typography>
      )}
    </Box>
  );
  return (
    <TreeItem itemId={id} label={label} sx={row}>
      {children.map((child) => (
        <Item key={child.id} node={child} />
      ))}
    </TreeItem>
  );
}

const look = ({ says }: Note) => (says === 'closes' ? 'error' : says === 'begins' ? 'success' : 'textPrimary');
