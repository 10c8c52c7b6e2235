import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Link from '@mui/material/Link';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { RosterSummary } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import type { Stage } from './stage';

interface Props {
  unit: string;
  roster: RosterSummary;
  stage: Stage;
}

/** One sentence on where this import stands, and the way to what belongs to it. */
export function Verdict({ unit, roster, stage }: Props) {
  const { t } = useTranslation('rosters');
  const format = useFormat();
  const { dryRun, run, rehearsal, accepted, runnableUntil } = roster;
  const way = (to: string, label: string) => (
    <Link component={RouterLink} to={to} sx={{ color: 'inherit', textDecoration: 'underline', display: 'inline-block', py: '2px', ml: 1 }}>
      {label}
    </Link>
  );
  if (!dryRun) {
    return (
      <Alert severity="success">
        <AlertTitle>{t('import.written')}</AlertTitle>
        {t('import.writtenCorrect')}
        {way(paths.members(unit), t('import.seeMembers'))}
        {rehearsal && way(paths.rosterImport(unit, rehearsal), t('import.seeDryRun'))}
      </Alert>
    );
  }
  if (run) {
    return (
      <Alert severity="success">
        {t('import.already')}
        {way(paths.rosterImport(unit, run), t('import.seeRun'))}
      </Alert>
    );
  }
  if (stage === 'confirmable') {
    return (
      <Alert severity="info">
        <AlertTitle>{t('import.checked')}</AlertTitle>
        {runnableUntil && t('import.until', { until: format.dateTime(runnableUntil) })}
      </Alert>
    );
  }
  return <Alert severity="warning">{t(accepted === 0 ? 'import.nothing' : 'import.tooOld')}</Alert>;
}
