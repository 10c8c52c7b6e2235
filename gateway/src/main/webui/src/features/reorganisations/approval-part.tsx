import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ReorganisationView } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { useSession } from '@/shared/session';
import { ListState } from '@/shared/ui/list-state';
import { Approve } from './approve';
import { Against } from './preview-part';
import { usePreview } from './use-preview';
import { useRights } from './use-rights';
import { Withdraw } from './withdraw';

/** Who wrote it, who approved it; to be approved by a second person, or taken back. */
export function ApprovalPart({ view }: { view: ReorganisationView }) {
  const { t } = useTranslation('reorganising');
  const { mayDraft } = useRights();
  const isOver = view.state === 'in-effect' || view.state === 'discarded';
  return (
    <Stack component="section" spacing={2} aria-labelledby="approval">
      <Typography variant="h2" id="approval">
        {t('approval.title')}
      </Typography>
      <Facts view={view} />
      {view.state === 'draft' && <ToApprove view={view} />}
      {view.state === 'approved' && <Waiting view={view} />}
      {mayDraft && !isOver && <Withdraw key={view.state} view={view} />}
    </Stack>
  );
}

function Facts({ view }: { view: ReorganisationView }) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  const { drafters, approvedBy, approvedAt, inEffectSince, withdrawn, state, effectiveOn } = view;
  return (
    <Paper sx={{ p: { xs: 2, md: 3 } }}>
      <Typography>{t('approval.drafted', { who: drafters.join(', ') })}</Typography>
      {approvedBy && approvedAt && <Typography>{t('approval.approved', { who: approvedBy, at: format.dateTime(approvedAt) })}</Typography>}
      {inEffectSince && <Typography sx={{ fontWeight: 600 }}>{t('approval.inEffect', { on: format.date(effectiveOn), at: format.dateTime(inEffectSince) })}</Typography>}
      {state === 'in-effect' && <Typography color="textSecondary">{t('approval.corrected')}</Typography>}
      {withdrawn && (
        <Typography>
          {t(state === 'discarded' ? 'approval.givenUp' : 'approval.withdrawn', { who: withdrawn.by, at: format.dateTime(withdrawn.at), reason: withdrawn.reason })}
        </Typography>
      )}
      {state === 'discarded' && <Typography>{t('approval.discarded')}</Typography>}
    </Paper>
  );
}

/** What is still in the way, why whoever wrote in it does not approve it, or the button. */
function ToApprove({ view }: { view: ReorganisationView }) {
  const { t } = useTranslation('reorganising');
  const { subject } = useSession();
  const query = usePreview(view.id, 'units');
  return (
    <ListState query={query} isEmpty={() => false} empty="">
      {(preview) => (
        <>
          <Against view={view} preview={preview} />
          {view.drafters.includes(subject) ? (
            <Alert severity="info">
              <AlertTitle>{t('approval.ownTitle')}</AlertTitle>
              {t('approval.own')}
            </Alert>
          ) : (
            preview.ready && <Approve view={view} preview={preview} />
          )}
        </>
      )}
    </ListState>
  );
}

/** Approved, and its day has not come, or something keeps it from taking effect. */
function Waiting({ view }: { view: ReorganisationView }) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  const query = usePreview(view.id, 'units');
  return (
    <ListState query={query} isEmpty={() => false} empty="">
      {(preview) =>
        preview.ready ? (
          <Alert severity="info">{t('approval.waiting', { on: format.date(view.effectiveOn) })}</Alert>
        ) : (
          <>
            <Alert severity="warning" action={<Button color="inherit" onClick={() => void query.refetch()}>{t('approval.again')}</Button>}>
              {t('approval.held')}
            </Alert>
            <Against view={view} preview={preview} />
          </>
        )
      }
    </ListState>
  );
}
