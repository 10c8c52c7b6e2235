import Link from '@mui/material/Link';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { paths } from '@/shared/paths';
import type { Term } from './term-help';

interface Props {
  name: string;
  explained: readonly Term[];
  anchor: HTMLElement | undefined;
  onClose: () => void;
}

/** What terms mean, and the way to all of them. */
export default function TermMeaning({ name, explained, anchor, onClose }: Props) {
  const { t } = useTranslation(['shared', 'terms']);
  return (
    <Popover
      open={anchor !== undefined}
      anchorEl={anchor ?? null}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': name, tabIndex: -1, sx: { maxWidth: 400, p: 2 } } }}
    >
      {explained.map((term) => (
        <Typography key={term} component="div" variant="body2" sx={{ mb: 1.5 }}>
          <Typography sx={{ fontWeight: 600 }}>{t(`terms:${term}.term`)}</Typography>
          {t(`terms:${term}.meaning`)}
        </Typography>
      ))}
      <Link component={RouterLink} to={paths.glossary()} onClick={onClose} variant="body2">
        {t('shared:glossary.all')}
      </Link>
    </Popover>
  );
}
