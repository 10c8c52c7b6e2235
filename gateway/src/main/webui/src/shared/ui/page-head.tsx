import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnitChainQuery } from '@/shared/api/unit-chain';
import { Breadcrumbs, type Crumb } from './breadcrumbs';
import { ErrorState } from './error-state';
import { PageTerms, type Term } from './term-help';

interface Props {
  title: string;
  /** For the browser's tab and history, where the title on the page is somebody's name. */
  documentTitle?: string;
  /** The unit the page is about: its ancestors become breadcrumbs. */
  unit?: string | undefined;
  /** Between the units and this page. */
  crumbs?: Crumb[];
  /** Set where the unit itself is the title, so that it does not stand twice. */
  isUnitItself?: boolean;
  /** What the breadcrumbs of the units take along. */
  search?: string;
  /** Below the title. */
  lead?: ReactNode;
  actions?: ReactNode;
  /** Those of the field that stand on the page. */
  terms?: readonly Term[];
}

/** Where the unit could not be read, nobody knows either what the person may do in it. */
function UnitFailure({ unit }: { unit: string }) {
  const { error, refetch } = useUnitChainQuery(unit);
  return error && <ErrorState error={error} onRetry={() => void refetch()} />;
}

/** The head of every page: title of the document, breadcrumbs, one h1, what can be done here. */
export function PageHead({ title, documentTitle, unit, crumbs, isUnitItself, search, lead, actions, terms }: Props) {
  const { t } = useTranslation('frame');
  return (
    <Stack spacing={1} sx={{ mb: 3 }}>
      <title>{`${documentTitle ?? title} · ${t('name')}`}</title>
      {unit && <Breadcrumbs unit={unit} crumbs={crumbs ?? []} title={title} isUnitItself={isUnitItself ?? false} search={search} />}
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ alignItems: { sm: 'center' } }}>
        <Stack spacing={0.5} sx={{ flexGrow: 1, flexBasis: { md: 0 }, minWidth: 0 }}>
          <Stack direction="row" spacing={0.5} sx={{ alignItems: 'center' }}>
            <Typography variant="h1" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              {title}
            </Typography>
            {terms && <PageTerms terms={terms} />}
          </Stack>
          {lead}
        </Stack>
        {actions}
      </Stack>
      {unit && <UnitFailure unit={unit} />}
    </Stack>
  );
}
