import type { CaseView } from '@/generated/referrals/types.gen';
import { useRolesOver } from '@/shared/api/use-roles-over';
import { Mentors } from './mentors';
import { Preparation } from './preparation';

/** What goes along with a case once the Party has recognised the prospect, and once it has decided. */
export function Accompanying({ referral }: { referral: CaseView }) {
  const { roles } = useRolesOver(referral.unit);
  const isTeller = roles.some((role) => ['branch-secretary', 'grassroots-committee', 'standing-committee', 'organisation-board'].includes(role));
  const has = (step: string) => referral.milestones.some(({ kind }) => kind === step);
  return (
    <>
      {has('prospect-recognised') && <Mentors referral={referral} isTeller={isTeller} />}
      {has('admitted') && <Preparation referral={referral} isTeller={isTeller} />}
    </>
  );
}
