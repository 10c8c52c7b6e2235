import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { runRosterMutation } from '@/generated/members/@tanstack/react-query.gen';
import type { RosterSummary } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { useIdempotencyKey } from '@/shared/forms/use-idempotency-key';
import { paths } from '@/shared/paths';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { notTaken } from './stage';

const changes = ['created', 'changed', 'moved', 'left'] as const;

/** Says once more what will change, then runs for real what was checked. */
export function ConfirmRun({ unit, roster }: { unit: string; roster: RosterSummary }) {
  const { t } = useTranslation('rosters');
  const format = useFormat();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [isAsking, ask] = useState(false);
  const key = useIdempotencyKey();
  const running = useMutation({
    ...runRosterMutation(),
    onSuccess: ({ id }) => {
      void queryClient.invalidateQueries({ queryKey: [{ _id: 'readRoster' }] });
      void navigate(paths.rosterImport(unit, id));
    },
  });
  return (
    <>
      <Button
        variant="contained"
        size="large"
        onClick={() => {
          running.reset();
          ask(true);
        }}
      >
        {t('confirm.action', { number: format.number(roster.accepted) })}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={t('confirm.title')}
        action={t('confirm.yes')}
        isPending={running.isPending}
        error={running.error}
        onClose={() => {
          ask(false);
        }}
        onConfirm={() => {
          running.mutate({ path: { id: roster.id }, headers: key(roster.id) });
        }}
      >
        <Typography>{t('confirm.lead')}</Typography>
        <ul>
          {changes
            .filter((change) => roster[change] > 0)
            .map((change) => (
              <li key={change}>{`${t(`figures.${change}`)}: ${format.number(roster[change])}`}</li>
            ))}
        </ul>
        {notTaken(roster) > 0 && <Typography gutterBottom>{t('confirm.rejected', { number: format.number(notTaken(roster)) })}</Typography>}
        <Typography color="textSecondary">{t('confirm.correct')}</Typography>
      </ConfirmDialog>
    </>
  );
}
