import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { RuleSetView } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';

const looks = { past: 'default', 'in-force': 'success', 'to-come': 'warning' } as const;

interface Props {
  items: RuleSetView[];
  shown: RuleSetView | undefined;
  onShow: (validFrom: string) => void;
}

/** One below the other, the latest first: from when, by which paper, why, and how many cases it holds for. */
export function VersionList({ items, shown, onShow }: Props) {
  const { t } = useTranslation('ruling');
  const format = useFormat();
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0 }} aria-label={t('versions')}>
      {items.map((each) => {
        const { validFrom, standing, title, reason, cases } = each;
        return (
          <Card key={validFrom} component="li" variant="outlined" sx={each === shown ? { borderColor: 'primary.main', borderWidth: 2 } : {}}>
            <CardActionArea aria-pressed={each === shown} onClick={() => { onShow(validFrom); }} sx={{ p: 2 }}>
              <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
                <Typography sx={{ fontWeight: 600 }}>{t('from', { on: format.date(validFrom) })}</Typography>
                <Chip size="small" variant="outlined" color={looks[standing]} label={t(`standing.${standing}`)} />
              </Stack>
              <Typography variant="body2" sx={{ mt: 0.5 }}>{title}</Typography>
              <Typography variant="body2" color="textSecondary">{t('why', { reason })}</Typography>
              <Typography variant="body2" color="textSecondary">{t('cases', { count: cases })}</Typography>
            </CardActionArea>
          </Card>
        );
      })}
    </Stack>
  );
}
