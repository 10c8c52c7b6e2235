import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { approveReorganisation } from '@/generated/members/sdk.gen';
import type { ReorganisationPreview, ReorganisationView } from '@/generated/members/types.gen';
import { ifMatch } from '@/shared/api/if-match';
import { today } from '@/shared/format/today';
import { useFormat } from '@/shared/format/use-format';
import { useIdempotencyKey } from '@/shared/forms/use-idempotency-key';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { useTaking } from './use-change';

/** Says the day, and what cannot be undone, before it is approved as it was read. */
export function Approve({ view, preview: { counts } }: { view: ReorganisationView; preview: ReorganisationPreview }) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  const take = useTaking();
  const [isAsking, ask] = useState(false);
  const key = useIdempotencyKey();
  const approving = useMutation({
    mutationFn: async () =>
      (await approveReorganisation({ path: { id: view.id }, headers: { ...key(view.version), ...ifMatch(view.version) }, throwOnError: true })).data,
    onSuccess: (answer) => {
      ask(false);
      take(answer);
    },
  });
  const isDue = view.effectiveOn <= today();
  return (
    <>
      <Button
        variant="contained"
        size="large"
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => {
          approving.reset();
          ask(true);
        }}
      >
        {t('approve.open')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={t('approve.title')}
        action={t('approve.yes')}
        isPending={approving.isPending}
        error={approving.error}
        onClose={() => { ask(false); }}
        onConfirm={() => { approving.mutate(); }}
      >
        <Typography gutterBottom>{t(isDue ? 'approve.atOnce' : 'approve.onItsDay', { number: view.decisionNumber, on: format.date(view.effectiveOn) })}</Typography>
        <Typography gutterBottom>
          {t('approve.what', {
            closed: format.number(counts.closed),
            established: format.number(counts.established),
            placed: format.number(counts.placed),
            assignments: format.number(counts.assignments),
          })}
        </Typography>
        <Alert severity="warning">{t('approve.forGood')}</Alert>
      </ConfirmDialog>
    </>
  );
}
