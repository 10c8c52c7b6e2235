import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { CaseView } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';

const colours: Record<CaseView['status'], 'success' | 'default' | 'primary'> = {
  selected: 'primary', confirmed: 'primary', 'handed-over': 'primary', resolved: 'primary', admitted: 'success', official: 'success',
  removed: 'default', exited: 'default',
};

/** Where the member is, and how far the case. */
export function CaseSummary({ referral: { member, unit, unitName, unitCode, status, probation } }: { referral: CaseView }) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  return (
    <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <Chip color={colours[status]} label={t(`status.${status}`)} />
      {status === 'admitted' && probation && <Typography component="span">{t('probationUntil', { on: format.date(probation.until) })}</Typography>}
      <Typography component="span">
        <Link component={RouterLink} to={paths.unit(unit)}>
          {unitName ?? unitCode ?? t('unit')}
        </Link>
      </Typography>
      <Link component={RouterLink} to={paths.member(member)}>
        {t('toMember')}
      </Link>
    </Stack>
  );
}
