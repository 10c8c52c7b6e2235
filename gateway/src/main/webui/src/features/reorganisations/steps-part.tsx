import AddIcon from '@mui/icons-material/AddOutlined';
import Button from '@mui/material/Button';
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
import { StepItem } from './step-item';
import { fromStep, unitsIn } from './step-wire';
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
        {steps.map((step, index) => (
          <StepItem
            key={first + index}
            number={first + index}
            kind={step.kind}
            says={says(step, naming)}
            against={against.filter((each) => each.step === first + index)}
            onEdit={isOpen ? edit : undefined}
            onRemove={
              isOpen && view.steps.length > 1
                ? (number) => {
                    removal.reset();
                    remove(number);
                  }
                : undefined
            }
          />
        ))}
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
