import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withdrawReorganisation } from '@/generated/members/sdk.gen';
import type { ReorganisationView } from '@/generated/members/types.gen';
import { ifMatch } from '@/shared/api/if-match';
import { useIdempotencyKey } from '@/shared/forms/use-idempotency-key';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { useTaking } from './use-change';

/** Takes an approval back, which leaves a draft; or gives a draft up. */
export function Withdraw({ view }: { view: ReorganisationView }) {
  const { t } = useTranslation('reorganising');
  const take = useTaking();
  const [isAsking, ask] = useState(false);
  const key = useIdempotencyKey();
  const what = view.state === 'approved' ? 'approval' : 'draft';
  const withdrawing = useMutation({
    mutationFn: async () =>
      (await withdrawReorganisation({ path: { id: view.id }, headers: { ...key(view.version), ...ifMatch(view.version) }, throwOnError: true })).data,
    onSuccess: (answer) => {
      ask(false);
      take(answer);
    },
  });
  return (
    <>
      <Button
        color="error"
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => {
          withdrawing.reset();
          ask(true);
        }}
      >
        {t(`withdraw.${what}.open`)}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={t(`withdraw.${what}.title`)}
        action={t(`withdraw.${what}.open`)}
        isDangerous
        isPending={withdrawing.isPending}
        error={withdrawing.error}
        onClose={() => { ask(false); }}
        onConfirm={() => { withdrawing.mutate(); }}
      >
        <Typography>{t(`withdraw.${what}.text`)}</Typography>
      </ConfirmDialog>
    </>
  );
}
