import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useParams } from 'react-router';
import { readUnitOptions } from '@/generated/members/@tanstack/react-query.gen';
import { listSelectionMeetingsInfiniteOptions } from '@/generated/referrals/@tanstack/react-query.gen';
import { usePages } from '@/shared/api/use-pages';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { LoadMore } from '@/shared/ui/load-more';
import { PageHead } from '@/shared/ui/page-head';
import './texts';
import { CallForm } from './call-form';
import { useMayHold } from './use-may-hold';

const branchLevels = ['branch', 'grassroots-branch', 'sub-branch'];

/** The selection meetings of a unit and all below it, the latest first; a branch calls the next one here. */
export function Component() {
  const { t } = useTranslation('meeting');
  const { id = '' } = useParams();
  const format = useFormat();
  const unit = useQuery(readUnitOptions({ path: { id } }));
  const mayHold = useMayHold(id);
  const meetings = usePages(listSelectionMeetingsInfiniteOptions({ query: { unit: id } }));
  const isBranch = unit.data && branchLevels.includes(unit.data.level);
  return (
    <>
      <PageHead title={t('list')} unit={id} terms={['selection', 'outstandingMember']} />
      {mayHold && isBranch && <CallForm unit={id} />}
      {mayHold && unit.data && !isBranch && (
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {t('atBranch')}
        </Typography>
      )}
      <ListState query={meetings} isEmpty={(items) => items.length === 0} empty={t('empty')}>
        {(items) => (
          <>
            <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0, maxWidth: 760 }}>
              {items.map(({ id: meeting, on, unitName, unitCode, place, status, candidates, selected }) => (
                <Paper component="li" key={meeting} sx={{ p: 2 }}>
                  <Typography variant="h2">
                    <Link component={RouterLink} to={paths.meeting(meeting)}>
                      {[format.date(on), unitName ?? unitCode].filter(Boolean).join(' · ')}
                    </Link>
                  </Typography>
                  <Typography color="textSecondary">
                    {[t(`status.${status}`), place, t(status === 'closed' ? 'line' : 'prepared', { selected, candidates })].join(' · ')}
                  </Typography>
                </Paper>
              ))}
            </Stack>
            <LoadMore query={meetings} />
          </>
        )}
      </ListState>
    </>
  );
}
