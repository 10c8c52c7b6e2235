import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assignInReorganisation } from '@/generated/members/sdk.gen';
import type { ReorganisationView, UnitOrKey } from '@/generated/members/types.gen';
import { ifMatch } from '@/shared/api/if-match';
import { useFormat } from '@/shared/format/use-format';
import { ProblemSummary } from '@/shared/forms/problem-summary';
import { assignmentOf, type Line } from './lines';
import { idOf, inFull, type Place } from './place';
import { useTaking } from './use-change';
import { useNaming } from './use-naming';

interface Props {
  view: ReorganisationView;
  lines: Line[];
  /** The units to which all of the lines can go. */
  among: UnitOrKey[];
  known: Map<string, Place>;
  onDone: () => void;
}

/** Sends all that is ticked to one of the successors. */
export function AssignBar({ view, lines, among, known, onDone }: Props) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  const take = useTaking();
  const [chosen, choose] = useState('');
  const naming = useNaming(view.steps, among.flatMap(({ unit }) => unit ?? []), known);
  const to = among.find((one) => idOf(one) === chosen);
  const assigning = useMutation({
    mutationFn: async (where: UnitOrKey) =>
      (await assignInReorganisation({ path: { id: view.id }, body: assignmentOf(lines, where), headers: ifMatch(view.version), throwOnError: true })).data,
    onSuccess: (answer) => {
      take(answer);
      onDone();
    },
  });
  return (
    <Paper component="section" aria-label={t('open.bar')} elevation={4} sx={{ p: 2, position: 'sticky', bottom: { xs: 72, md: 16 }, zIndex: 2 }}>
      {among.length === 0 ? (
        <Alert severity="warning">{t('open.noCommon')}</Alert>
      ) : (
        <Stack direction={{ xs: 'column', md: 'row' }} spacing={2} sx={{ alignItems: { md: 'center' } }}>
          <Typography role="status" sx={{ fontWeight: 600, flexShrink: 0 }}>
            {t('open.chosen', { number: format.number(lines.length) })}
          </Typography>
          <TextField select label={t('open.goesTo')} value={to ? chosen : ''} onChange={({ target }) => { choose(target.value); }} sx={{ flexGrow: 1 }}>
            {among.map((one) => (
              <MenuItem key={idOf(one)} value={idOf(one)}>
                {inFull(naming(one))}
              </MenuItem>
            ))}
          </TextField>
          <Button
            variant="contained"
            disabled={!to}
            loading={assigning.isPending}
            onClick={() => {
              if (to) assigning.mutate(to);
            }}
            sx={{ flexShrink: 0 }}
          >
            {t('open.assign')}
          </Button>
        </Stack>
      )}
      <ProblemSummary error={assigning.error} values={{}} />
    </Paper>
  );
}
