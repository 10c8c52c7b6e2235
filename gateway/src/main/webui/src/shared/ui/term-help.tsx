import HelpIcon from '@mui/icons-material/HelpOutlineOutlined';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { terms } from '@/shared/i18n/vi/terms';
import { paths } from '@/shared/paths';

export type Term = keyof typeof terms;

const large = { width: { xs: 44, md: 28 }, height: { xs: 44, md: 28 }, my: { xs: -1, md: 0 } };
/** As high as a line, so that the head of a column or the edge of a field stays as it is. */
const small = { width: 24, height: 24, my: -0.5, p: 0 };

/** A sign that explains terms; by click and keyboard, so that it works on a phone. */
function Help({ name, label, explained, isSmall = false }: { name: string; label: string; explained: readonly Term[]; isSmall?: boolean }) {
  const { t } = useTranslation(['shared', 'terms']);
  const [anchor, setAnchor] = useState<HTMLElement>();
  const close = () => {
    setAnchor(undefined);
  };
  return (
    <>
      <IconButton
        size="small"
        aria-label={label}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => {
          setAnchor(currentTarget);
        }}
        sx={{ color: 'text.secondary', flexShrink: 0, ...(isSmall ? small : large) }}
      >
        <HelpIcon sx={{ fontSize: isSmall ? 18 : 20 }} />
      </IconButton>
      <Popover
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': name, tabIndex: -1, sx: { maxWidth: 400, p: 2 } } }}
      >
        {explained.map((term) => (
          <Typography key={term} component="div" variant="body2" sx={{ mb: 1.5 }}>
            <Typography sx={{ fontWeight: 600 }}>{t(`terms:${term}.term`)}</Typography>
            {t(`terms:${term}.meaning`)}
          </Typography>
        ))}
        <Link component={RouterLink} to={paths.glossary()} onClick={close} variant="body2">
          {t('shared:glossary.all')}
        </Link>
      </Popover>
    </>
  );
}

/** What a term of the field means, beside the term. */
export function TermHelp({ term }: { term: Term }) {
  const { t } = useTranslation(['shared', 'terms']);
  const name = t(`terms:${term}.term`);
  return <Help name={name} label={t('shared:help', { term: name })} explained={[term]} />;
}

interface SmallProps {
  term: Term;
  /** Others that belong to it; what they are all about then is said by `about`. */
  and?: readonly Term[];
  about?: string;
}

/** The same, small: in the head of a column, in a line of text, on the edge of a field. */
export function SmallHelp({ term, and = [], about }: SmallProps) {
  const { t } = useTranslation(['shared', 'terms']);
  const name = about ?? t(`terms:${term}.term`);
  return <Help name={name} label={t('shared:help', { term: name })} explained={[term, ...and]} isSmall />;
}

/** What the terms of a page mean, beside its title. */
export function PageTerms({ terms: explained }: { terms: readonly Term[] }) {
  const { t } = useTranslation('shared');
  return <Help name={t('glossary.here')} label={t('glossary.here')} explained={explained} />;
}
