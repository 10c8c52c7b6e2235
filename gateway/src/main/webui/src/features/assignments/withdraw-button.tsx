import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { AssignmentView } from '@/generated/members/types.gen';
import type { ListProps } from './assignment-list';
import { isOver, stateOf } from './state';

type Props = Pick<ListProps, 'givable' | 'onWithdraw'> & { assignment: AssignmentView };

/** Only where this person may, and there is something to withdraw. */
export function WithdrawButton({ assignment, givable, onWithdraw }: Props) {
  const { t } = useTranslation('assignments');
  if (isOver(stateOf(assignment)) || !givable.includes(assignment.role)) return null;
  return (
    <Button
      size="small"
      color="error"
      aria-label={t('withdraw.openFor', { subject: assignment.subject })}
      onClick={() => {
        onWithdraw(assignment);
      }}
    >
      {t('withdraw.open')}
    </Button>
  );
}
