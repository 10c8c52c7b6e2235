import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import EndIcon from '@mui/icons-material/StopCircleOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { Corrected, Exit, Milestone } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { CorrectionNote } from './correction-note';
import { ExitNote } from './exit-note';

interface Props {
  milestone: Milestone;
  corrections: Corrected[];
  exit: Exit | null;
  isLast: boolean;
}

export function TimelineEntry({ milestone, corrections, exit, isLast }: Props) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  const { kind, on, recordedAt, recordedBy, imported, reference, decidedOn, reportedBy, votes } = milestone;
  const Icon = exit ? EndIcon : CheckIcon;
  const at = format.dateTime(recordedAt);
  const facts = [
    reference && t(kind === 'handed-over' ? 'timeline.receivedBy' : 'timeline.reference', { reference }),
    decidedOn && t('timeline.decided', { on: format.date(decidedOn) }),
    votes && t(votes.eligible === undefined || kind === 'selected' ? 'timeline.votes' : 'timeline.partyVotes', { ...votes }),
    reportedBy && t('timeline.reportedBy', { reportedBy }),
  ].filter(Boolean);
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '24px 1fr', columnGap: 1.5 }}>
      <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center' }}>
        <Icon color={exit ? 'action' : 'success'} aria-hidden />
        {!isLast && <Box sx={{ flexGrow: 1, width: 2, bgcolor: 'divider', my: 0.5 }} />}
      </Box>
      <Box sx={{ pb: isLast ? 0 : 2.5 }}>
        <Typography sx={{ fontWeight: 600 }}>{t(`steps.${kind}`)}</Typography>
        <Typography>
          <time dateTime={on}>{format.date(on)}</time>
        </Typography>
        {exit && <ExitNote exit={exit} />}
        {facts.length > 0 && <Typography variant="body2">{facts.join(' · ')}</Typography>}
        <Typography variant="body2" color="textSecondary">
          {recordedBy ? t(imported ? 'timeline.importedBy' : 'timeline.recordedBy', { account: recordedBy, at }) : t('timeline.recordedAt', { at })}
        </Typography>
        {corrections.map((correction) => (
          <CorrectionNote key={correction.recordedAt} correction={correction} />
        ))}
      </Box>
    </Box>
  );
}
