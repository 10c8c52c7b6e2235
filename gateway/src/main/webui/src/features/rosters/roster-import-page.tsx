import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { PageHead } from '@/shared/ui/page-head';
import { AtWork } from '@/shared/imports/at-work';
import { RosterResult } from './roster-result';
import { ImportSteps } from '@/shared/imports/import-steps';
import { doingOf, isAtWork } from '@/shared/imports/stage';
import { stepOf, worked } from './stage';
import { isReport, useRoster } from './use-roster';

/** One import: how far it is, then what it found or did. */
export function Component() {
  const { t } = useTranslation('rosters');
  const format = useFormat();
  const { id = '', importId = '' } = useParams();
  const roster = useRoster(id, importId);
  const at = roster.data && format.dateTime(roster.data.handedInAt);
  const title = at ? t(roster.data?.dryRun ? 'import.dryRun' : 'import.run', { at }) : t('title');
  return (
    <>
      <PageHead title={title} unit={id} terms={['memberCode', 'cardNumber', 'jointActivity']} crumbs={[{ label: t('title'), to: paths.rosterImports(id) }]} />
      <ListState query={roster} isEmpty={() => false} empty={t('import.gone')}>
        {(known) => (
          <>
            <ImportSteps at={stepOf(known)} />
            {isReport(known) && !isAtWork(known) ? <RosterResult key={known.id} unit={id} roster={known} /> : <AtWork doing={doingOf(known)} done={worked(known)} rows={known.rows} leave={t('import.leave')} />}
          </>
        )}
      </ListState>
    </>
  );
}
