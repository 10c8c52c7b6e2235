import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { notTaken, stageOf } from './stage';
import { StageChip } from './stage-chip';
import type { RostersProps } from './roster-table';

export function RosterCards({ unit, rosters }: RostersProps) {
  const { t } = useTranslation('rosters');
  const format = useFormat();
  const now = new Date();
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0 }} aria-label={t('list.title')}>
      {rosters.map((roster) => (
        <Paper key={roster.id} component="li" sx={{ p: 2, position: 'relative' }}>
          <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 0.5 }}>
            <Link component={RouterLink} to={paths.rosterImport(unit, roster.id)} sx={{ fontWeight: 600, '&::after': { content: '""', position: 'absolute', inset: 0 } }}>
              {format.dateTime(roster.handedInAt)}
            </Link>
            <StageChip stage={stageOf(roster, now)} />
          </Stack>
          <Typography variant="body2">{t(roster.dryRun ? 'kind.dryRun' : 'kind.run')}</Typography>
          <Typography variant="body2" color="textSecondary">
            {[
              `${t('list.rows')}: ${format.number(roster.rows)}`,
              `${t('list.changes')}: ${format.number(roster.accepted)}`,
              `${t('list.rejected')}: ${format.number(notTaken(roster))}`,
            ].join(' · ')}
          </Typography>
        </Paper>
      ))}
    </Stack>
  );
}
