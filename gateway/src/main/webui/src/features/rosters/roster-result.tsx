import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RosterReport } from '@/generated/members/types.gen';
import { paths } from '@/shared/paths';
import { ConfirmRun } from './confirm-run';
import { RosterDetails } from './roster-details';
import { RosterFigures } from './roster-figures';
import { Verdict } from './verdict';
import { stageOf } from './stage';

/** What a check found, or a run did, and the next step. */
export function RosterResult({ unit, roster }: { unit: string; roster: RosterReport }) {
  const { t } = useTranslation(['rosters', 'imports']);
  const stage = stageOf(roster, new Date());
  const another = (
    <Button component={Link} to={paths.rosterImports(unit)} variant={stage === 'confirmable' ? 'text' : 'outlined'}>
      {t('rosters:import.other')}
    </Button>
  );
  if (roster.status === 'failed') {
    return (
      <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
        <Alert severity="error" sx={{ width: '100%' }}>
          <AlertTitle>{t('imports:work.failed')}</AlertTitle>
          {roster.failure}
        </Alert>
        {another}
      </Stack>
    );
  }
  return (
    <Stack spacing={3}>
      <Verdict unit={unit} roster={roster} stage={stage} />
      <RosterFigures roster={roster} />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
        {stage === 'confirmable' && <ConfirmRun unit={unit} roster={roster} />}
        {another}
      </Stack>
      {roster.ignoredColumns.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('imports:work.ignored', { columns: roster.ignoredColumns.join(', ') })}
        </Typography>
      )}
      <RosterDetails roster={roster} />
    </Stack>
  );
}
