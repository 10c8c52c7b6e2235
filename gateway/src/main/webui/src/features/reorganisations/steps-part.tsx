import AddIcon from '@mui/icons-material/AddOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TablePagination from '@mui/material/TablePagination';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReorganisationView } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { useUrlState } from '@/shared/url-state';
import { StepDialog } from './step-dialog';
import { fromStep, unitsIn } from './step-form';
import { rewrite, useTaking } from './use-change';
import { namesIn, useNaming } from './use-naming';
import { usePreview } from './use-preview';
import { useStepWords } from './use-step-words';

const atATime = 25;

interface Props {
  view: ReorganisationView;
  /** Whether this person may write in it. */
  isOpen: boolean;
}

/** What the reorganisation says, sentence by sentence, with what stands against each; to be changed while it is a draft. */
export function StepsPart({ view, isOpen }: Props) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  const says = useStepWords();
  const take = useTaking();
  const [{ page }, change] = useUrlState({ page: '1' });
  const [editing, edit] = useState<number>();
  const [removing, remove] = useState<number>();
  const last = Math.max(0, Math.ceil(view.steps.length / atATime) - 1);
  const shown = Math.min(Math.max(0, (Number.parseInt(page, 10) || 1) - 1), last);
  const first = shown * atATime;
  const steps = view.steps.slice(first, first + atATime);
  const preview = usePreview(view.id, 'units', view.state !== 'in-effect');
  const naming = useNaming(view.steps, preview.isFetched || view.state === 'in-effect' ? steps.flatMap(unitsIn) : [], namesIn(preview.units));
  const against = preview.data?.objections ?? [];
  const removal = useMutation({
    mutationFn: (number: number) => rewrite(view, { steps: view.steps.toSpliced(number, 1) }),
    onSuccess: (answer) => {
      take(answer);
      remove(undefined);
    },
  });
  const changed = editing === undefined ? undefined : view.steps[editing];
  const removed = removing === undefined ? undefined : view.steps[removing];
  return (
    <Stack component="section" spacing={2} aria-labelledby="steps">
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ justifyContent: 'space-between', alignItems: { sm: 'center' } }}>
        <Typography variant="h2" id="steps">
          {t('steps.title', { number: format.number(view.steps.length) })}
        </Typography>
        {isOpen && (
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => { edit(view.steps.length); }}>
            {t('steps.add')}
          </Button>
        )}
      </Stack>
      <Typography color="textSecondary">{t('steps.order')}</Typography>
      <Stack component="ol" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0 }} start={first + 1}>
        {steps.map((step, index) => {
          const number = first + index;
          const own = against.filter((each) => each.step === number);
          return (
            <Paper key={number} component="li" sx={{ p: 2, ...(own.length > 0 && { borderColor: 'error.main' }) }}>
              <Stack direction={{ xs: 'column', md: 'row' }} spacing={1} sx={{ justifyContent: 'space-between', alignItems: { md: 'center' } }}>
                <Box sx={{ minWidth: 0 }}>
                  <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 0.5 }}>
                    <Typography color="textSecondary">{format.number(number + 1)}.</Typography>
                    <Chip size="small" label={t(`kinds.${step.kind}`)} sx={{ bgcolor: '#e3ecf7', color: 'primary.dark' }} />
                  </Stack>
                  <Typography sx={{ overflowWrap: 'anywhere' }}>{says(step, naming)}</Typography>
                </Box>
                {isOpen && (
                  <Stack direction="row" sx={{ flexShrink: 0, ml: { xs: -1, md: 0 } }}>
                    <Button aria-label={t('steps.changeThis', { number: format.number(number + 1) })} onClick={() => { edit(number); }}>
                      {t('steps.edit')}
                    </Button>
                    {view.steps.length > 1 && (
                      <Button
                        color="error"
                        aria-label={t('steps.removeThis', { number: format.number(number + 1) })}
                        onClick={() => {
                          removal.reset();
                          remove(number);
                        }}
                      >
                        {t('steps.remove')}
                      </Button>
                    )}
                  </Stack>
                )}
              </Stack>
              {own.map(({ rule, unit }) => (
                <Alert key={`${rule} ${unit?.unit}`} severity="error" sx={{ mt: 1 }}>
                  {t(`rules.${rule}`)}
                  {unit?.name && ` (${unit.name})`}
                </Alert>
              ))}
            </Paper>
          );
        })}
      </Stack>
      {last > 0 && (
        <TablePagination
          component="div"
          count={view.steps.length}
          page={shown}
          rowsPerPage={atATime}
          rowsPerPageOptions={[]}
          onPageChange={(_, chosen) => {
            change({ page: String(chosen + 1) });
          }}
        />
      )}
      {editing !== undefined && (
        <StepDialog
          view={view}
          at={editing}
          values={changed && fromStep(changed, naming)}
          onClose={() => { edit(undefined); }}
          onDone={(answer) => {
            take(answer);
            edit(undefined);
          }}
        />
      )}
      <ConfirmDialog
        open={removed !== undefined}
        title={t('steps.removeTitle')}
        action={t('steps.remove')}
        isDangerous
        isPending={removal.isPending}
        error={removal.error}
        onClose={() => { remove(undefined); }}
        onConfirm={() => {
          if (removing !== undefined) removal.mutate(removing);
        }}
      >
        <Typography>{removed && says(removed, naming)}</Typography>
      </ConfirmDialog>
    </Stack>
  );
}
