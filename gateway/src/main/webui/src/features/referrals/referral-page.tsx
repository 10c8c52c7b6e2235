import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { readReferralOptions } from '@/generated/referrals/@tanstack/react-query.gen';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { PageHead } from '@/shared/ui/page-head';
import { Accompanying } from './accompanying';
import { CaseSummary } from './case-summary';
import { NextSteps } from './next-steps';
import { Timeline } from './timeline';

/** One case: what was recorded, by whom and when, and what may come next. */
export function Component() {
  const { t } = useTranslation('referrals');
  const { id = '' } = useParams();
  const referral = useQuery(readReferralOptions({ path: { id } }));
  return (
    <ListState query={referral} isEmpty={() => false} empty="">
      {(one) => (
        <>
          <PageHead
            title={one.memberName ?? t('unnamed')}
            unit={one.unit}
            terms={['selection', 'confirmation', 'handOver', 'resolution', 'awarenessClass', 'prospect', 'mentor', 'cellVote', 'committeeVote', 'admission', 'ceremony', 'probation', 'officialMember']}
            crumbs={[{ label: t('title'), to: paths.referrals(one.unit) }]}
            lead={<CaseSummary referral={one} />}
          />
          <Box sx={{ display: 'grid', gap: 3, alignItems: 'start', gridTemplateColumns: { xs: '1fr', md: '3fr 2fr' } }}>
            <NextSteps referral={one} />
            <Timeline referral={one} />
            <Accompanying referral={one} />
          </Box>
        </>
      )}
    </ListState>
  );
}
