import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { CaseLine } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { StepChip } from './step-chip';

/** The same cases on a phone: one card each, the whole of it leads to the case. */
export function CaseCards({ cases }: { cases: CaseLine[] }) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  return (
    <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {cases.map((one) => (
        <Card component="li" key={one.id}>
          <CardActionArea component={RouterLink} to={paths.referral(one.id)} sx={{ p: 2 }}>
            <Typography sx={{ fontWeight: 600 }}>{one.memberName ?? t('unnamed')}</Typography>
            <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
              {one.unitName ?? one.unitCode}
            </Typography>
            <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
              <StepChip {...one} />
              <Typography variant="body2">{format.date(one.lastOn)}</Typography>
            </Stack>
          </CardActionArea>
        </Card>
      ))}
    </Stack>
  );
}
