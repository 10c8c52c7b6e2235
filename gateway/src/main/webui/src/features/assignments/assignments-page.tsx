import AddIcon from '@mui/icons-material/AddOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { AssignmentView } from '@/generated/members/types.gen';
import { useUnitChain } from '@/shared/api/unit-chain';
import { useRolesOver } from '@/shared/api/use-roles-over';
import { mayGive, mayListAssignments } from '@/shared/may';
import { Loading } from '@/shared/ui/loading';
import { PageHead } from '@/shared/ui/page-head';
import { AssignmentList } from './assignment-list';
import { GiveDialog } from './give-dialog';
import { WithdrawDialog } from './withdraw-dialog';

/** Who serves which unit in which role, from when to when; given and withdrawn by who may. */
export function Component() {
  const { t } = useTranslation(['assignments', 'roles']);
  const { id = '' } = useParams();
  const { roles, isPending, isKnown } = useRolesOver(id);
  const unit = useUnitChain(id).at(-1);
  const queryClient = useQueryClient();
  const [isGiving, setGiving] = useState(false);
  const [withdrawing, setWithdrawing] = useState<AssignmentView>();
  const [done, setDone] = useState<'give' | 'withdraw'>();
  const givable = mayGive(roles);
  const who = () => {
    if (givable.length === 0) return t('assignments:who');
    if (roles.includes('organisation-board')) return t('assignments:mayGiveAll');
    return t('assignments:mayGive', { roles: givable.map((role) => t(`roles:${role}`)).join(', ') });
  };
  const give = givable.length > 0 && (
    <Button variant="contained" startIcon={<AddIcon />} onClick={() => { setGiving(true); }} sx={{ flexShrink: 0 }}>
      {t('assignments:give.open')}
    </Button>
  );
  const finish = (what: 'give' | 'withdraw') => {
    setGiving(false);
    setWithdrawing(undefined);
    setDone(what);
    void queryClient.invalidateQueries();
  };
  return (
    <>
      <PageHead
        title={t('assignments:title')}
        unit={id}
        terms={['executiveCommittee', 'standingCommittee', 'organisationBoard', 'grassroots', 'branch']}
        actions={give}
        lead={isKnown && <Typography color="textSecondary">{who()}</Typography>}
      />
      {isPending && <Loading />}
      {isKnown && !mayListAssignments(roles) && <Alert severity="info">{t('assignments:closedToRole')}</Alert>}
      {mayListAssignments(roles) && <AssignmentList unit={id} givable={givable} onWithdraw={setWithdrawing} />}
      {isGiving && <GiveDialog unit={unit} roles={givable} onClose={() => { setGiving(false); }} onDone={() => { finish('give'); }} />}
      {withdrawing && (
        <WithdrawDialog assignment={withdrawing} onClose={() => { setWithdrawing(undefined); }} onDone={() => { finish('withdraw'); }} />
      )}
      <Snackbar open={done !== undefined} autoHideDuration={6000} onClose={() => { setDone(undefined); }}>
        <Alert severity="success">{t(done === 'withdraw' ? 'assignments:withdraw.done' : 'assignments:give.done')}</Alert>
      </Snackbar>
    </>
  );
}
