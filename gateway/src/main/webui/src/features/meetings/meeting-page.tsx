import Chip from '@mui/material/Chip';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { readSelectionMeetingOptions } from '@/generated/referrals/@tanstack/react-query.gen';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { PageHead } from '@/shared/ui/page-head';
import './texts';
import { MinutesForm } from './minutes-form';
import { MinutesRead } from './minutes-read';
import { useMayHold } from './use-may-hold';

/** A selection meeting from its call to its result, on one page. */
export function Component() {
  const { t } = useTranslation('meeting');
  const { id = '' } = useParams();
  const meeting = useQuery({ ...readSelectionMeetingOptions({ path: { id } }), refetchOnWindowFocus: false });
  const mayHold = useMayHold(meeting.data?.unit ?? '');
  return (
    <>
      <PageHead
        title={t('title')}
        unit={meeting.data?.unit}
        terms={['selection', 'outstandingMember', 'eligible']}
        crumbs={meeting.data ? [{ label: t('list'), to: paths.meetings(meeting.data.unit) }] : []}
        actions={meeting.data && <Chip label={t(`status.${meeting.data.status}`)} color={meeting.data.status === 'closed' ? 'default' : 'primary'} variant="outlined" sx={{ alignSelf: { xs: 'flex-start', sm: 'center' } }} />}
      />
      <ListState query={meeting} isEmpty={() => false} empty="">
        {(one) => (one.status === 'called' && mayHold ? <MinutesForm meeting={one} /> : <MinutesRead meeting={one} />)}
      </ListState>
    </>
  );
}
