import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { ImportReport } from '@/generated/reporting/types.gen';
import { AtWork } from '@/shared/imports/at-work';
import { Findings } from '@/shared/imports/findings';
import type { ColumnTerms } from '@/shared/imports/found-error';
import { ImportSteps } from '@/shared/imports/import-steps';
import { doingOf, isAtWork, stepOf } from '@/shared/imports/stage';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { ConfirmRun } from './confirm-run';
import { ImportFigures } from './import-figures';
import { useTargetImport } from './use-target-import';

const columnTerms: ColumnTerms = { term: 'target', and: ['referred', 'admitted'] };

interface Props {
  unit: string;
  id: string;
  programme: string;
  /** What was checked, as long as the page has it. */
  file: File | undefined;
  onRun: (id: string) => void;
  onOther: () => void;
}

const worked = ({ accepted, unchanged, rejected }: ImportReport) => accepted + unchanged + rejected;

/** How far an import is, then what it found or did, and the next step. */
export function TargetImport({ unit, id, programme, file, onRun, onOther }: Props) {
  const { t } = useTranslation(['targetImports', 'imports']);
  const query = useTargetImport(id);
  const next = (report: ImportReport) => {
    if (!report.dryRun || report.status === 'failed' || report.accepted === 0) return null;
    return file ? <ConfirmRun report={report} programme={programme} file={file} onRun={onRun} /> : null;
  };
  return (
    <ListState query={query} isEmpty={() => false} empty={t('targetImports:gone')}>
      {(report) => (
        <>
          <ImportSteps at={stepOf(report)} />
          {isAtWork(report) ? (
            <AtWork doing={doingOf(report)} done={worked(report)} rows={report.rows} leave={t('targetImports:leave')} />
          ) : (
            <Stack spacing={3}>
              <Verdict unit={unit} report={report} isKept={file !== undefined} />
              {report.status === 'done' && <ImportFigures report={report} />}
              <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
                {next(report)}
                <Button variant={next(report) ? 'text' : 'outlined'} onClick={onOther}>
                  {t('targetImports:other')}
                </Button>
              </Stack>
              <Findings ignoredColumns={report.ignoredColumns} title={t('targetImports:errors')} errors={query.errors} terms={columnTerms} query={query} />
            </Stack>
          )}
        </>
      )}
    </ListState>
  );
}

/** One sentence on where the import stands. */
function Verdict({ unit, report: { status, failure, dryRun, accepted }, isKept }: { unit: string; report: ImportReport; isKept: boolean }) {
  const { t } = useTranslation(['targetImports', 'imports']);
  if (status === 'failed') {
    return (
      <Alert severity="error">
        <AlertTitle>{t('imports:work.failed')}</AlertTitle>
        {failure}
      </Alert>
    );
  }
  if (!dryRun) {
    return (
      <Alert severity="success">
        <AlertTitle>{t('targetImports:written')}</AlertTitle>
        {t('targetImports:writtenCorrect')}{' '}
        <Link component={RouterLink} to={paths.targets(unit)} sx={{ color: 'inherit', textDecoration: 'underline', display: 'inline-block', py: '2px' }}>
          {t('targetImports:seeTargets')}
        </Link>
      </Alert>
    );
  }
  if (accepted === 0) return <Alert severity="warning">{t('targetImports:nothing')}</Alert>;
  return (
    <Alert severity="info">
      <AlertTitle>{t('targetImports:checked')}</AlertTitle>
      {!isKept && t('targetImports:fileGone')}
    </Alert>
  );
}
