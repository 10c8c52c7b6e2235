import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberView } from '@/generated/members/types.gen';
import { ProblemSummary } from '@/shared/forms/problem-summary';
import { useFormat } from '@/shared/format/use-format';
import { useKeepsMembers } from '@/shared/keeper';
import { paths } from '@/shared/paths';
import { PageHead } from '@/shared/ui/page-head';
import { useUrlState } from '@/shared/url-state';
import { ChangeForm } from './change-form';
import type { DialogProps } from './dialog-props';
import { LeaveDialog } from './leave-dialog';
import { MemberActions } from './member-actions';
import { MemberFacts } from './member-facts';
import { MemberRecord } from './member-record';
import { MemberReferrals } from './member-referrals';
import { MoveDialog } from './move-dialog';
import { OutcomeNote } from './outcome-note';
import { Placements } from './placements';
import { ReinstateDialog } from './reinstate-dialog';
import { useOutcome } from './use-outcome';

/** Where somebody else has moved the member meanwhile, what was known holds until more is: an open form stays. */
function useKeepsMember({ unit }: MemberView) {
  const now = useKeepsMembers(unit);
  const [known, know] = useState(now);
  if (now !== undefined && now !== known) know(now);
  return now ?? known;
}

/** A member's page once it is read; which form is open stands in the address. */
export function KnownMember({ member, purpose, note }: { member: MemberView; purpose: string; note: ReactNode }) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const keeps = useKeepsMember(member);
  const [{ form }, change] = useUrlState({ form: '' });
  const { done, undoing, tell, tellChanged, readAgain, forget } = useOutcome(member.id);
  const open = (chosen: string) => {
    forget();
    change({ form: chosen });
  };
  const close = () => {
    change({ form: '' });
  };
  const dialog: DialogProps = {
    member,
    onClose: close,
    onRefused: readAgain,
    onDone: (outcome) => {
      close();
      tell(outcome);
    },
  };
  const { left } = member;
  const undo = done?.undo;
  /** The open form is of no use any more: what it changes has come to its end, or come back. */
  const isPast = keeps && (left ? form === 'move' || form === 'leave' : form === 'reinstate');
  return (
    <>
      <PageHead
        title={member.fullName}
        documentTitle={t('title')}
        unit={member.unit}
        terms={['memberCode', 'cardNumber', 'citizenNumber', 'sensitiveData', 'transfer', 'maturity', 'removal']}
        crumbs={[{ label: t('title'), to: paths.members(member.unit) }]}
        lead={note}
        actions={keeps && form !== 'change' && <MemberActions member={member} onChoose={open} />}
      />
      {done && (
        <OutcomeNote
          {...done}
          onUndo={undo && (() => { undoing.mutate(undo); })}
          isUndoing={undoing.isPending}
          onClose={forget}
        />
      )}
      <ProblemSummary error={undoing.error} values={{}} />
      {isPast && (
        <Alert severity="warning" onClose={close} sx={{ mb: 2 }}>
          {t(left ? 'meanwhile.left' : 'meanwhile.reinstated')}
        </Alert>
      )}
      {left?.on && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('member.hasLeft', { on: format.date(left.on), reason: t(`reasons.${left.reason as 'other'}`) })}
        </Alert>
      )}
      {keeps && form === 'change' ? (
        <ChangeForm
          member={member}
          onClose={close}
          onRefused={readAgain}
          onDone={(answer, patch) => {
            close();
            tellChanged(answer, patch);
          }}
        />
      ) : (
        <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' } }}>
          <Stack spacing={2}>
            <MemberFacts member={member} />
            <MemberRecord member={member} purpose={purpose} />
          </Stack>
          <Stack spacing={2}>
            <Placements member={member} />
            <MemberReferrals member={member.id} />
          </Stack>
        </Box>
      )}
      {keeps && !left && form === 'move' && <MoveDialog {...dialog} />}
      {keeps && !left && form === 'leave' && <LeaveDialog {...dialog} />}
      {keeps && left && form === 'reinstate' && <ReinstateDialog {...dialog} />}
    </>
  );
}
