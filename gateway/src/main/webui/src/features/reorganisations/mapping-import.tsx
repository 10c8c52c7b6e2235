import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportReport } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { AtWork } from '@/shared/imports/at-work';
import { Findings } from '@/shared/imports/findings';
import { ImportSteps } from '@/shared/imports/import-steps';
import { SendConfirmed } from '@/shared/imports/send-confirmed';
import { doingOf, isAtWork, stepOf } from '@/shared/imports/stage';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { importAddress, type Decided } from './import-address';
import { useMappingImport } from './use-mapping-import';

interface Props {
  id: string;
  /** What was checked, as long as the page has it. */
  kept: { file: File; decided: Decided } | undefined;
  onRun: (id: string) => void;
  onOther: () => void;
}

/** How far an import is, then what it found or drafted, and the next step. */
export function MappingImport({ id, kept, onRun, onOther }: Props) {
  const { t } = useTranslation(['reorganising', 'imports']);
  const format = useFormat();
  const query = useMappingImport(id);
  return (
    <ListState query={query} isEmpty={() => false} empty="">
      {(report) => (
        <>
          <ImportSteps at={stepOf(report)} />
          {isAtWork(report) ? (
            <AtWork doing={doingOf(report)} done={report.accepted + report.rejected} rows={report.rows} leave={t('reorganising:import.leave')} />
          ) : (
            <Stack spacing={3}>
              <Verdict report={report} isKept={kept !== undefined} />
              {report.status === 'done' && (
                <Typography>
                  {t('reorganising:import.figures', {
                    rows: format.number(report.rows),
                    accepted: format.number(report.accepted),
                    rejected: format.number(report.rejected),
                  })}
                </Typography>
              )}
              <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
                {isConfirmable(report) && kept && <Confirm report={report} kept={kept} onRun={onRun} />}
                {report.status === 'done' && !report.dryRun && report.accepted > 0 && (
                  <Button component={Link} to={paths.reorganisation(report.id)} variant="contained">
                    {t('reorganising:import.goOn')}
                  </Button>
                )}
                <Button variant="outlined" onClick={onOther}>
                  {t('reorganising:import.other')}
                </Button>
              </Stack>
              <Findings ignoredColumns={report.ignoredColumns} title={t('reorganising:import.errors')} errors={query.errors} terms={{ term: 'level', and: ['structure'] }} query={query} />
            </Stack>
          )}
        </>
      )}
    </ListState>
  );
}

const isConfirmable = ({ dryRun, status, accepted }: ImportReport) => dryRun && status === 'done' && accepted > 0;

/** One sentence on where the import stands. */
function Verdict({ report, isKept }: { report: ImportReport; isKept: boolean }) {
  const { t } = useTranslation(['reorganising', 'imports']);
  if (report.status === 'failed') {
    return (
      <Alert severity="error">
        <AlertTitle>{t('imports:work.failed')}</AlertTitle>
        {report.failure}
      </Alert>
    );
  }
  if (report.accepted === 0) return <Alert severity="warning">{t('reorganising:import.nothing')}</Alert>;
  if (!report.dryRun) return <Alert severity="success">{t('reorganising:import.drafted')}</Alert>;
  return (
    <Alert severity="info">
      <AlertTitle>{t('reorganising:import.checked')}</AlertTitle>
      {!isKept && t('reorganising:import.fileGone')}
    </Alert>
  );
}

/** Says once more what it will be, then sends the same file to become a draft. */
function Confirm({ report, kept: { file, decided }, onRun }: { report: ImportReport; kept: { file: File; decided: Decided }; onRun: (id: string) => void }) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  const queryClient = useQueryClient();
  return (
    <SendConfirmed
      address={importAddress(decided, false)}
      file={file}
      label={t('import.confirm')}
      title={t('import.confirmTitle')}
      action={t('draft.action')}
      onSent={(id) => {
        void queryClient.invalidateQueries({ queryKey: [{ _id: 'listReorganisations' }] });
        onRun(id);
      }}
    >
      <Typography gutterBottom>
        {t('import.confirmText', { accepted: format.number(report.accepted), number: decided.decisionNumber, on: format.date(decided.effectiveOn) })}
      </Typography>
      {report.rejected > 0 && <Typography>{t('import.confirmRejected', { rejected: format.number(report.rejected) })}</Typography>}
    </SendConfirmed>
  );
}
