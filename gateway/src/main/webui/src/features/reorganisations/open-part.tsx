import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ReorganisationPreview, ReorganisationView } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { ListState } from '@/shared/ui/list-state';
import { LoadMore } from '@/shared/ui/load-more';
import { useUrlState } from '@/shared/url-state';
import { AssignBar } from './assign-bar';
import { LineFilters } from './line-filters';
import { LineList } from './line-list';
import { assignedLines, commonAmong, lineOf, namesOf, type Line } from './lines';
import { idOf, type Place } from './place';
import { useSelection } from './use-selection';
import { usePreview } from './use-preview';

interface Props {
  view: ReorganisationView;
  /** Whether this person may write in it. */
  isOpen: boolean;
}

/** Where everything of the divided units goes: what is not said yet, and what is. */
export function OpenPart({ view, isOpen }: Props) {
  const { t } = useTranslation('reorganising');
  const query = usePreview(view.id, 'open');
  const open = query.open.map(lineOf);
  return (
    <Stack component="section" spacing={2} aria-labelledby="open">
      <Typography variant="h2" id="open">
        {t('open.title')}
      </Typography>
      <Typography color="textSecondary" sx={{ maxWidth: 760 }}>
        {t('open.lead')}
      </Typography>
      <ListState query={query} isEmpty={() => false} empty="">
        {({ counts }) => (
          <>
            <Lines view={view} counts={counts} open={open} known={namesOf(query.open)} isOpen={isOpen} />
            <LoadMore query={query} />
          </>
        )}
      </ListState>
    </Stack>
  );
}

interface LinesProps extends Props {
  counts: ReorganisationPreview['counts'];
  open: Line[];
  known: Map<string, Place>;
}

function Lines({ view, counts, open, known, isOpen }: LinesProps) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  const [{ show, kind, of }, change] = useUrlState({ show: 'open', kind: '', of: '' });
  const done = assignedLines(view, open);
  const all = counts.open + done.length;
  const lines = show === 'done' ? done : open;
  const filtered = lines.filter((line) => (kind === '' || line.kind === kind) && (of === '' || (line.divided && idOf(line.divided) === of)));
  const selection = useSelection(filtered, `${show} ${kind} ${of} ${view.version}`);
  const divided = new Map(lines.flatMap((line) => (line.divided ? [[idOf(line.divided), line.divided] as const] : [])));
  if (all === 0) return <Alert severity="success">{t('open.nothing')}</Alert>;
  return (
    <>
      <Box>
        <Typography id="assigned" sx={{ fontWeight: 600 }}>
          {t('open.progress', { done: format.number(done.length), all: format.number(all) })}
        </Typography>
        <LinearProgress variant="determinate" value={(done.length / all) * 100} aria-labelledby="assigned" sx={{ height: 8, borderRadius: 1, mt: 0.5 }} />
      </Box>
      {counts.open === 0 && <Alert severity="success">{t('open.complete')}</Alert>}
      <LineFilters show={show} kind={kind} of={of} divided={[...divided.values()]} view={view} known={known} onChange={change} />
      {filtered.length === 0 ? (
        <Typography color="textSecondary" sx={{ p: 4, textAlign: 'center' }}>
          {t(show === 'done' ? 'open.noneDone' : 'open.noneOpen')}
        </Typography>
      ) : (
        <LineList key={`${show} ${kind} ${of}`} view={view} lines={filtered} known={known} selection={selection} isOpen={isOpen} />
      )}
      {isOpen && selection.chosen.length > 0 && (
        <AssignBar view={view} lines={selection.chosen} among={commonAmong(selection.chosen)} known={known} onDone={selection.clear} />
      )}
    </>
  );
}
