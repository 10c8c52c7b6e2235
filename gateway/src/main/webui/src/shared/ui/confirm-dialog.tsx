import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemSummary } from '@/shared/forms/problem-summary';

interface Props {
  open: boolean;
  title: string;
  /** What will change, in a sentence; fields of its own where the action needs a reason or a day. */
  children: ReactNode;
  /** The verb of the action, not “OK”. */
  action: string;
  isDangerous?: boolean;
  isPending?: boolean;
  error?: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

export function ConfirmDialog({ open, title, children, action, isDangerous, isPending, error, onConfirm, onClose }: Props) {
  const { t } = useTranslation('shared');
  const id = useId();
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby={id} fullWidth maxWidth="xs">
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        {children}
        <ProblemSummary error={error} values={{}} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button variant="contained" color={isDangerous ? 'error' : 'primary'} loading={isPending ?? false} onClick={onConfirm}>
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
