import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoverBatch } from '@/generated/referrals/types.gen';
import { useRolesOver } from '@/shared/api/use-roles-over';
import { useSession } from '@/shared/session';
import { AddDialog } from './add-dialog';
import { AnswerDialog } from './answer-dialog';
import { ApproveDialog } from './approve-dialog';
import { BatchLines } from './batch-lines';
import { HandOverDialog } from './hand-over-dialog';
import { RemoveDialog } from './remove-dialog';
import { ReopenDialog } from './reopen-dialog';
import { mayHandOver } from './rights';

type Doing = 'add' | 'remove' | 'approve' | 'reopen' | 'handOver' | 'answer';

/** The lines, and what can be done with them in the state of the list. */
export function BatchWork({ batch }: { batch: HandoverBatch }) {
  const { t } = useTranslation('handover');
  const id = useId();
  const { roles } = useRolesOver(batch.unit);
  const { subject } = useSession();
  const [doing, setDoing] = useState<Doing>();
  const [chosen, choose] = useState<string[]>([]);
  const mine = mayHandOver(roles);
  const { status, lines } = batch;
  const still = chosen.filter((referral) => lines.some((line) => line.referral === referral));
  const close = () => {
    setDoing(undefined);
    if (doing === 'remove' || doing === 'answer') choose([]);
  };
  const isOwn = batch.composedBy === subject;
  const button = (what: Doing, props: { contained?: boolean; disabled?: boolean } = {}) => (
    <Button key={what} variant={props.contained ? 'contained' : 'outlined'} disabled={props.disabled ?? false} onClick={() => { setDoing(what); }}>
      {t(`${what}.open`)}
    </Button>
  );
  const actions = {
    draft: [
      button('add', { contained: lines.length === 0 }),
      ...(lines.length > 0 ? [button('remove', { disabled: still.length === 0 })] : []),
      ...(lines.length > 0 && !isOwn ? [button('approve', { contained: true })] : []),
    ],
    approved: [button('handOver', { contained: true }), button('reopen')],
    'handed-over': [button('answer', { contained: true, disabled: still.length === 0 })],
  }[status];
  const dialog = { batch, chosen: still, onClose: close };
  return (
    <section aria-labelledby={id}>
      <Typography variant="h2" id={id} sx={{ mb: 1 }}>
        {t('lines.title')}
      </Typography>
      <BatchLines lines={lines} isChoosing={mine && status !== 'approved'} isHandedOver={status === 'handed-over'} chosen={still} onChoose={choose} />
      {mine && (
        <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 2, flexWrap: 'wrap' }}>
          {actions}
        </Stack>
      )}
      {mine && status === 'handed-over' && still.length === 0 && (
        <Typography color="textSecondary" variant="body2" sx={{ mt: 1 }}>
          {t('answer.chooseFirst')}
        </Typography>
      )}
      {mine && status === 'draft' && isOwn && lines.length > 0 && (
        <Alert severity="info" sx={{ mt: 2 }}>
          {t('approve.own')}
        </Alert>
      )}
      {doing === 'add' && <AddDialog {...dialog} />}
      {doing === 'remove' && <RemoveDialog {...dialog} />}
      {doing === 'approve' && <ApproveDialog {...dialog} />}
      {doing === 'reopen' && <ReopenDialog {...dialog} />}
      {doing === 'handOver' && <HandOverDialog {...dialog} />}
      {doing === 'answer' && <AnswerDialog {...dialog} />}
    </section>
  );
}
