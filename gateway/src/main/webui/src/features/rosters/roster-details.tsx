import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useTranslation } from 'react-i18next';
import type { RosterReport } from '@/generated/members/types.gen';
import { keepingTheRegister } from '@/shared/api/purpose';
import { useFormat } from '@/shared/format/use-format';
import { PurposeNote } from '@/shared/ui/purpose-note';
import { useUrlState } from '@/shared/url-state';
import { RosterChanges } from './roster-changes';
import { RosterErrors } from './roster-errors';
import { notTaken } from './stage';

/** What is wrong beside what will change. A run that is over only has what it did not take. */
export function RosterDetails({ roster }: { roster: RosterReport }) {
  const { t } = useTranslation('rosters');
  const format = useFormat();
  const [{ tab, purpose }, change] = useUrlState({ tab: notTaken(roster) > 0 || !roster.dryRun ? 'errors' : 'changes', purpose: keepingTheRegister });
  const shown = tab === 'changes' && roster.dryRun ? 'changes' : 'errors';
  return (
    <Box component="section">
      <PurposeNote purpose={purpose} onChange={(chosen) => { change({ purpose: chosen }); }} />
      <Tabs
        value={shown}
        onChange={(_, chosen: string) => {
          change({ tab: chosen });
        }}
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 2 }}
      >
        <Tab value="errors" id="tab-errors" aria-controls="panel-errors" label={t('errors.tab', { number: format.number(notTaken(roster)) })} />
        {roster.dryRun && <Tab value="changes" id="tab-changes" aria-controls="panel-changes" label={t('changes.tab', { number: format.number(roster.accepted) })} />}
      </Tabs>
      <Box role="tabpanel" id={`panel-${shown}`} aria-labelledby={`tab-${shown}`}>
        {shown === 'errors' ? <RosterErrors roster={roster} purpose={purpose} /> : <RosterChanges roster={roster.id} purpose={purpose} />}
      </Box>
    </Box>
  );
}
