import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '@/generated/referrals/types.gen';
import { RetractionNote } from './retraction-note';
import { TimelineEntry } from './timeline-entry';

/** Every step in the order of its day, the latest at the bottom, with what was corrected and taken back. */
export function Timeline({ referral }: { referral: CaseView }) {
  const { t } = useTranslation('referrals');
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} sx={{ p: { xs: 2, md: 3 } }}>
      <Typography variant="h2" id={id} sx={{ mb: 2 }}>
        {t('timeline.title')}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {referral.milestones.map((milestone, index) => (
          <TimelineEntry
            key={milestone.kind}
            milestone={milestone}
            corrections={referral.corrections.filter(({ step }) => step === milestone.kind)}
            exit={milestone.kind === 'exited' ? referral.exit : milestone.kind === 'removed' ? (referral.removal ?? null) : null}
            isLast={index === referral.milestones.length - 1}
          />
        ))}
        {referral.retractions.map((retraction) => (
          <RetractionNote key={retraction.recordedAt} retraction={retraction} />
        ))}
      </Box>
    </Paper>
  );
}
