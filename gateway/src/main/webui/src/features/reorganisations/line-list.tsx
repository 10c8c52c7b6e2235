import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TablePagination from '@mui/material/TablePagination';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { ReorganisationView } from '@/generated/members/types.gen';
import { keepingTheRegister } from '@/shared/api/purpose';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { PurposeNote } from '@/shared/ui/purpose-note';
import { useUrlState } from '@/shared/url-state';
import type { Line } from './lines';
import { inFull, type Place } from './place';
import { useMemberNames } from './use-member-names';
import { useNaming } from './use-naming';
import type { Selection } from './use-selection';

const atATime = 25;

interface Props {
  view: ReorganisationView;
  lines: Line[];
  known: Map<string, Place>;
  selection: Selection;
  isOpen: boolean;
}

/** What goes somewhere, to be ticked; a page at a time, “all” means all pages. */
export function LineList({ view, lines, known, selection, isOpen }: Props) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  const [{ purpose }, change] = useUrlState({ purpose: keepingTheRegister });
  const [page, turn] = useState(0);
  const at = Math.min(page, Math.floor((lines.length - 1) / atATime));
  const shown = lines.slice(at * atATime, (at + 1) * atATime);
  const members = shown.filter(({ kind }) => kind === 'member');
  const spokenOf = shown.flatMap(({ kind, of, divided, among }) => [...(kind === 'member' ? [] : [of]), ...[divided, ...among].flatMap((one) => one?.unit ?? [])]);
  const naming = useNaming(view.steps, spokenOf, known);
  const names = useMemberNames(members.flatMap(({ divided }) => divided?.unit ?? []), purpose);
  const nameOf = ({ kind, of }: Line) => {
    if (kind === 'member') return names.get(of) ?? t('open.member');
    const unit = inFull(naming({ unit: of }));
    return kind === 'holder' ? t('open.held', { unit }) : unit;
  };
  return (
    <Stack spacing={1}>
      {members.length > 0 && <PurposeNote purpose={purpose} onChange={(chosen) => { change({ purpose: chosen }); }} />}
      {isOpen && (
        <FormControlLabel
          control={<Checkbox checked={selection.isAll} indeterminate={selection.chosen.length > 0 && !selection.isAll} onChange={selection.toggleAll} />}
          label={t('open.all', { number: format.number(lines.length) })}
          sx={{ pl: 2 }}
        />
      )}
      <Paper component="ul" aria-label={t('open.title')} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {shown.map((line) => {
          const { key, kind, of, divided, among, to } = line;
          const name = nameOf(line);
          return (
            <Stack key={key} component="li" direction="row" spacing={1} sx={{ px: 2, py: 1, alignItems: 'flex-start', borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}>
              {isOpen && (
                <Checkbox
                  checked={selection.has(line)}
                  onChange={() => { selection.toggle(line); }}
                  slotProps={{ input: { 'aria-label': t('open.choose', { name }) } }}
                />
              )}
              <Stack sx={{ minWidth: 0, flexGrow: 1, py: 1 }}>
                {kind === 'member' ? (
                  <Link component={RouterLink} to={paths.member(of)} sx={{ alignSelf: 'flex-start', py: '3px', fontWeight: 500 }}>
                    {name}
                  </Link>
                ) : (
                  <Typography sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>{name}</Typography>
                )}
                {kind !== 'holder' && divided && (
                  <Typography variant="body2" color="textSecondary">
                    {t('open.from', { unit: inFull(naming(divided)) })}
                  </Typography>
                )}
                <Typography variant="body2" color={to ? 'textPrimary' : 'textSecondary'}>
                  {to ? t('open.to', { unit: inFull(naming(to)) }) : t('open.among', { units: among.map((one) => inFull(naming(one))).join('; ') })}
                </Typography>
              </Stack>
            </Stack>
          );
        })}
      </Paper>
      {lines.length > atATime && (
        <TablePagination
          component="div"
          count={lines.length}
          page={at}
          rowsPerPage={atATime}
          rowsPerPageOptions={[]}
          onPageChange={(_, chosen) => { turn(chosen); }}
        />
      )}
    </Stack>
  );
}
