import HelpIcon from '@mui/icons-material/HelpOutlineOutlined';
import IconButton from '@mui/material/IconButton';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { terms } from '@/shared/i18n/vi/terms';
import { useAnchor } from './use-anchor';

export type Term = keyof typeof terms;

const TermMeaning = lazy(() => import('./term-meaning'));

const large = { width: { xs: 44, md: 28 }, height: { xs: 44, md: 28 }, my: { xs: -1, md: 0 } };
/** As high as a line, so that the head of a column or the edge of a field stays as it is. */
const small = { width: 24, height: 24, my: -0.5, p: 0 };

/** A sign that explains terms; by click and keyboard, so that it works on a phone. */
function Help({ name, label, explained, isSmall = false }: { name: string; label: string; explained: readonly Term[]; isSmall?: boolean }) {
  const { anchor, wasOpened, open, close } = useAnchor();
  return (
    <>
      <IconButton
        size="small"
        aria-label={label}
        aria-haspopup="dialog"
        onClick={open}
        sx={{ color: 'text.secondary', flexShrink: 0, ...(isSmall ? small : large) }}
      >
        <HelpIcon sx={{ fontSize: isSmall ? 18 : 20 }} />
      </IconButton>
      {wasOpened && (
        <Suspense>
          <TermMeaning name={name} explained={explained} anchor={anchor} onClose={close} />
        </Suspense>
      )}
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
