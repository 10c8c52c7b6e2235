import HelpIcon from '@mui/icons-material/HelpOutlineOutlined';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { terms } from '@/shared/i18n/vi/terms';

export type Term = keyof typeof terms;

/** What a term of the field means, beside the term; by click and keyboard, so that it works on a phone. */
export function TermHelp({ term }: { term: Term }) {
  const { t } = useTranslation(['shared', 'terms']);
  const [anchor, setAnchor] = useState<HTMLElement>();
  const name = t(`terms:${term}.term`);
  return (
    <>
      <IconButton
        size="small"
        aria-label={t('shared:help', { term: name })}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => {
          setAnchor(currentTarget);
        }}
        sx={{ color: 'text.secondary', width: { xs: 44, md: 28 }, height: { xs: 44, md: 28 }, my: { xs: -1, md: 0 } }}
      >
        <HelpIcon fontSize="small" />
      </IconButton>
      <Popover
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={() => {
          setAnchor(undefined);
        }}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': name, tabIndex: -1, sx: { maxWidth: 360, p: 2 } } }}
      >
        <Typography sx={{ fontWeight: 600, mb: 0.5 }}>{name}</Typography>
        <Typography variant="body2">{t(`terms:${term}.meaning`)}</Typography>
      </Popover>
    </>
  );
}
