import LockIcon from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { Next } from '@/generated/referrals/types.gen';
import { isStep } from './steps';

interface Props {
  next: Next;
  /** The first of the possible ones stands out. */
  isFirst: boolean;
  onTake: (next: Next) => void;
}

/** A step ahead: a button when it may be taken, else greyed with the reason. */
export function NextStep({ next, isFirst, onTake }: Props) {
  const { t } = useTranslation('referrals');
  if (!isStep(next.step)) return null;
  const name = t(`paths.${next.step}`);
  if (next.possible) {
    return (
      <li>
        <Button
          fullWidth
          variant={isFirst ? 'contained' : 'outlined'}
          onClick={() => {
            onTake(next);
          }}
          sx={{ justifyContent: 'flex-start', py: 1.25 }}
        >
          {t('next.take', { name })}
        </Button>
      </li>
    );
  }
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '24px 1fr', gap: 1.5, px: 2, py: 1.25, border: '1px dashed', borderColor: 'divider', borderRadius: 1, bgcolor: 'background.default' }}>
      <LockIcon sx={{ color: 'text.secondary' }} titleAccess={t('next.notYet')} />
      <Box>
        <Typography color="textSecondary" sx={{ fontWeight: 600 }}>
          {name}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {next.reason}
        </Typography>
      </Box>
    </Box>
  );
}
