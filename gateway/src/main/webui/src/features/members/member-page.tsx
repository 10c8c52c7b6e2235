import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { readMemberOptions } from '@/generated/members/@tanstack/react-query.gen';
import { forPurpose, keepingTheRegister } from '@/shared/api/purpose';
import { ListState } from '@/shared/ui/list-state';
import { PurposeNote } from '@/shared/ui/purpose-note';
import { useUrlState } from '@/shared/url-state';
import { KnownMember } from './known-member';

/** One member: what is known, where they have been, how far their introduction is. */
export function Component() {
  const { t } = useTranslation('members');
  const { id = '' } = useParams();
  const [{ purpose }, change] = useUrlState({ purpose: keepingTheRegister });
  const member = useQuery({ ...readMemberOptions({ path: { id }, headers: forPurpose(purpose) }), refetchOnWindowFocus: false });
  return (
    <ListState query={member} isEmpty={() => false} empty={t('member.gone')}>
      {(known) => <KnownMember key={id} member={known} purpose={purpose} note={<PurposeNote purpose={purpose} onChange={(chosen) => { change({ purpose: chosen }); }} />} />}
    </ListState>
  );
}
