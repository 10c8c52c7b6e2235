import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { listExitReasonsOptions } from '@/generated/referrals/@tanstack/react-query.gen';
import type { HandoverLine, HandoverReceipt } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';

interface Props {
  lines: HandoverLine[];
  /** Whether lines can be chosen, to do something with them. */
  isChoosing: boolean;
  isHandedOver: boolean;
  chosen: string[];
  onChoose: (referrals: string[]) => void;
}

/** The people of a list in its order. */
export function BatchLines({ lines, isChoosing, isHandedOver, chosen, onChoose }: Props) {
  const { t } = useTranslation('handover');
  const all = lines.map(({ referral }) => referral);
  if (lines.length === 0) return <Typography color="textSecondary">{t('lines.empty')}</Typography>;
  return (
    <Stack spacing={1}>
      {isChoosing && (
        <FormControlLabel
          control={
            <Checkbox
              checked={chosen.length === all.length}
              indeterminate={chosen.length > 0 && chosen.length < all.length}
              onChange={() => { onChoose(chosen.length === all.length ? [] : all); }}
            />
          }
          label={t('lines.chooseAll')}
        />
      )}
      <Stack component="ol" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {lines.map((line, at) => (
          <Paper key={line.referral} component="li" variant="outlined" sx={{ p: 1.5, display: 'flex', gap: 1, alignItems: 'flex-start' }}>
            {isChoosing && (
              <Checkbox
                sx={{ p: 0.5 }}
                checked={chosen.includes(line.referral)}
                onChange={() => { onChoose(chosen.includes(line.referral) ? chosen.filter((each) => each !== line.referral) : [...chosen, line.referral]); }}
                slotProps={{ input: { 'aria-label': t('lines.choose', { name: line.memberName ?? t('unnamed') }) } }}
              />
            )}
            <LineFacts line={line} number={at + 1} isHandedOver={isHandedOver} />
          </Paper>
        ))}
      </Stack>
    </Stack>
  );
}

function LineFacts({ line, number, isHandedOver }: { line: HandoverLine; number: number; isHandedOver: boolean }) {
  const { t } = useTranslation('handover');
  const format = useFormat();
  const { referral, memberName, unitName, unitCode, position, selectedOn, receipt } = line;
  return (
    <Stack sx={{ flexGrow: 1, minWidth: 0 }}>
      <Typography>
        {`${format.number(number)}. `}
        <Link component={RouterLink} to={paths.referral(referral)} sx={{ fontWeight: 600, display: 'inline-block', py: '2px' }}>
          {memberName ?? t('unnamed')}
        </Link>
      </Typography>
      <Typography color="textSecondary" variant="body2">
        {[position, unitName ?? unitCode, `${t('lines.selectedOn')}: ${format.date(selectedOn)}`].filter(Boolean).join(' · ')}
      </Typography>
      {isHandedOver && <Answered receipt={receipt} />}
    </Stack>
  );
}

function Answered({ receipt }: { receipt: HandoverReceipt | undefined }) {
  const { t } = useTranslation('handover');
  const format = useFormat();
  const reasons = useQuery({ ...listExitReasonsOptions(), staleTime: Infinity, enabled: receipt?.outcome === 'sent-back' });
  if (!receipt) return <Typography variant="body2">{t('lines.awaited')}</Typography>;
  const on = format.date(receipt.on);
  const reason = reasons.data?.find(({ kind, code }) => kind === 'returned' && code === receipt.reason)?.label;
  const said =
    receipt.outcome === 'received'
      ? [t('lines.received', { on }), receipt.number && t('lines.numbered', { number: receipt.number })]
      : [t('lines.sentBack', { on }), reason];
  return (
    <Typography variant="body2" sx={{ fontWeight: 600, color: receipt.outcome === 'received' ? 'success.main' : 'error.main' }}>
      {said.filter(Boolean).join(', ')}
    </Typography>
  );
}
