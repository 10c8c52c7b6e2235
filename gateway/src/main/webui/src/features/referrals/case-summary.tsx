import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { CaseView } from '@/generated/referrals/types.gen';
import { paths } from '@/shared/paths';

const colours: Record<CaseView['status'], 'success' | 'default' | 'primary'> = {
  selected: 'primary', confirmed: 'primary', 'handed-over': 'primary', resolved: 'primary', admitted: 'success', exited: 'default',
};

/** Where the member is, and how far the case. */
export function CaseSummary({ referral: { member, unit, unitName, unitCode, status } }: { referral: CaseView }) {
  const { t } = useTranslation('referrals');
  return (
    <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <Chip color={colours[status]} label={t(`status.${status}`)} />
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
