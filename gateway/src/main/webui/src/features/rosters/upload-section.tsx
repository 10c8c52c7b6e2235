import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { readUnitOptions } from '@/generated/members/@tanstack/react-query.gen';
import { asRefusal } from '@/shared/api/refusal';
import { useFailureText } from '@/shared/api/use-failure-text';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { useUnsaved } from '@/shared/unsaved';
import { faultOf, type FileFault } from './file-rules';
import { UploadBox } from './upload-box';
import { useSending } from './use-sending';

const branchLevels = ['branch', 'grassroots-branch', 'sub-branch'];

/** A refusal that says nothing against the file. */
const isWorthAnotherTry = (error: unknown) => {
  const refusal = asRefusal(error);
  return refusal !== undefined && (refusal.isPassing || refusal.isSessionEnd);
};

/** Choose a file, see it go, and come to its check. A lost connection or session keeps the file for another try. */
export function UploadSection({ unit }: { unit: string }) {
  const { t } = useTranslation('rosters');
  const format = useFormat();
  const failure = useFailureText();
  const navigate = useNavigate();
  const { data: about } = useQuery(readUnitOptions({ path: { id: unit } }));
  const [fault, setFault] = useState<FileFault>();
  const { sending, share, stop } = useSending(unit, (id) => void navigate(paths.rosterImport(unit, id)));
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
        <LinearProgress {...(share < 1 ? { variant: 'determinate', value: share * 100 } : {})} aria-label={t('upload.title')} sx={{ mb: 2 }} />
        <Button onClick={stop}>{t('upload.cancel')}</Button>
      </Paper>
    );
  }
  const failed = sending.error && failure(sending.error);
  const isBranch = about && branchLevels.includes(about.level);
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
      <UploadBox note={about ? t(isBranch ? 'upload.branch' : 'upload.above', { unit: about.name }) : ''} onFiles={take} />
    </>
  );
}
