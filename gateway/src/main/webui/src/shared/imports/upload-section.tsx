import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asRefusal } from '@/shared/api/refusal';
import { useFailureText } from '@/shared/api/use-failure-text';
import { useFormat } from '@/shared/format/use-format';
import { useUnsaved } from '@/shared/unsaved';
import { faultOf, type FileFault } from './file-rules';
import { UploadBox } from './upload-box';
import { useSending } from './use-sending';

/** A refusal that says nothing against the file. */
const isWorthAnotherTry = (error: unknown) => {
  const refusal = asRefusal(error);
  return refusal !== undefined && (refusal.isPassing || refusal.isSessionEnd);
};

interface Props {
  /** What kind of file it is, for the bar that shows how far it is. */
  title: string;
  /** Where it goes. */
  address: string;
  /** What to know of the file before it is chosen. */
  note: string;
  onSent: (id: string, file: File) => void;
}

/** Choose a file, see it go, and come to its check. A lost connection or session keeps the file for another try. */
export function UploadSection({ title, address, note, onSent }: Props) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const failure = useFailureText();
  const [fault, setFault] = useState<FileFault>();
  const { sending, share, stop } = useSending(address, onSent);
  useUnsaved(sending.isPending || isWorthAnotherTry(sending.error));
  const file = sending.variables;
  const take = (files: File[]) => {
    const found = faultOf(files);
    setFault(found);
    sending.reset();
    if (files[0] && !found) sending.mutate(files[0]);
  };
  if (sending.isPending && file) {
    return (
      <Paper sx={{ p: 3 }} role="status">
        <Typography gutterBottom>
          {share < 1 ? t('upload.sending', { name: file.name, share: format.percent(share) }) : t('upload.sent')}
        </Typography>
        <LinearProgress {...(share < 1 ? { variant: 'determinate', value: share * 100 } : {})} aria-label={title} sx={{ mb: 2 }} />
        <Button onClick={stop}>{t('upload.cancel')}</Button>
      </Paper>
    );
  }
  const failed = sending.error && failure(sending.error);
  return (
    <>
      {fault && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {t(`upload.wrong.${fault.rule}`, { ...fault })}
        </Alert>
      )}
      {failed && (
        <Alert
          severity="error"
          sx={{ mb: 2 }}
          action={
            file && (
              <Button color="inherit" onClick={() => { sending.mutate(file); }}>
                {t('upload.again')}
              </Button>
            )
          }
        >
          <AlertTitle>{t('upload.failed')}</AlertTitle>
          {failed.text || failed.title}
        </Alert>
      )}
      <UploadBox note={note} onFiles={take} />
    </>
  );
}
