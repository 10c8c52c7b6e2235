import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { MemberAnswer } from '@/generated/members/types.gen';
import type { Outcome } from './dialog-props';

export type Warnings = MemberAnswer['warnings'];

interface Props extends Outcome {
  warnings?: Warnings;
  onUndo?: (() => void) | undefined;
  isUndoing?: boolean;
  onClose: () => void;
}

/** What was done, what looks odd about it, and how to take it back or correct it. */
export function OutcomeNote({ said, correct, warnings = [], onUndo, isUndoing, onClose }: Props) {
  const { t } = useTranslation('members');
  return (
    <Alert
      severity={warnings.length > 0 ? 'warning' : 'success'}
      role="status"
      sx={{ mb: 2 }}
      {...(onUndo ? { action: <Button color="inherit" loading={isUndoing ?? false} onClick={onUndo}>{t('change.undo')}</Button> } : { onClose })}
    >
      <AlertTitle>{said}</AlertTitle>
      {correct}
      {warnings.length > 0 && (
        <ul>
          {warnings.map(({ field, warning }) => (
            <li key={`${field} ${String(warning)}`}>{t(`warnings.${warning as 'sex'}`)}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
