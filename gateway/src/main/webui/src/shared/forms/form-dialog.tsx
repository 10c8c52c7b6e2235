import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, type ReactNode } from 'react';
import { FormProvider, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { asRefusal } from '@/shared/api/refusal';
import { useUnsaved } from '@/shared/unsaved';
import { useLeave } from './use-leave';
import { ProblemSummary } from './problem-summary';
import { useSubmission, type Submission } from './use-submission';

interface Props<T extends FieldValues> extends Submission<T> {
  title: string;
  /** The fields. */
  children: ReactNode;
  /** What will change, said before it is sent. */
  review: (values: T) => ReactNode;
  /** The verb of the action, not “OK”. */
  action: string;
  isDangerous?: boolean;
  /** What somebody else changed since the form was opened: stands for the sentence that they did. */
  meanwhile?: ReactNode;
  onClose: () => void;
}

const isOvertaken = (error: unknown) => asRefusal(error)?.status === 412;

/** A form in two steps: fill in, then read what will change and send. What was typed stays until the server took it. */
export function FormDialog<T extends FieldValues>(props: Props<T>) {
  const { form, title, children, review, action, isDangerous, meanwhile, onClose } = props;
  const { t } = useTranslation('shared');
  const { step, goTo, next, sending, said, isSent } = useSubmission(props);
  const leave = useLeave();
  const id = useId();
  const isPhone = useMediaQuery(useTheme().breakpoints.down('sm'));
  const { isDirty } = form.formState;
  useUnsaved(isDirty && !isSent);
  const close = () => {
    if (isDirty) leave(onClose);
    else onClose();
  };
  const isReview = step === 'review';
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      fullScreen={isPhone}
      aria-labelledby={id}
      onClose={(_, reason) => {
        if (reason === 'escapeKeyDown' || !isDirty) close();
      }}
    >
      <form noValidate onSubmit={(event) => void next(event)} style={{ display: 'contents' }}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          {meanwhile}
          {said && !(meanwhile && isOvertaken(said)) && <ProblemSummary error={said} values={form.getValues()} />}
          <FormProvider {...form}>
            {/* fields that are only hidden would keep the place of the first stop for the Tab key */}
            {isReview ? (
              review(form.getValues())
            ) : (
              <Stack spacing={2.5} sx={{ pt: 1.5 }}>
                {children}
              </Stack>
            )}
          </FormProvider>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button
            onClick={() => {
              if (isReview) goTo('form');
              else close();
            }}
            disabled={sending}
          >
            {t(isReview ? 'back' : 'cancel')}
          </Button>
          <Button type="submit" variant="contained" color={isReview && isDangerous ? 'error' : 'primary'} loading={sending}>
            {isReview ? action : t('next')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
