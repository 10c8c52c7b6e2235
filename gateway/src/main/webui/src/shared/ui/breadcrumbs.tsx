import Link from '@mui/material/Link';
import MuiBreadcrumbs from '@mui/material/Breadcrumbs';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useUnitChain } from '@/shared/api/unit-chain';
import { paths } from '@/shared/paths';

export interface Crumb {
  label: string;
  to: string;
}

interface Props {
  unit: string;
  crumbs: Crumb[];
  title: string;
  isUnitItself: boolean;
  /** What the addresses of the units take along: `?period=2024`. */
  search?: string | undefined;
}

export function Breadcrumbs({ unit, crumbs, title, isUnitItself, search = '' }: Props) {
  const { t } = useTranslation('shared');
  const chain = useUnitChain(unit);
  const units = isUnitItself ? chain.slice(0, -1) : chain;
  const links = [...units.map(({ id, name }) => ({ label: name, to: `${paths.unit(id)}${search}` })), ...crumbs];
  if (chain.length > 0 && links.length === 0) return null;
  return (
    <MuiBreadcrumbs aria-label={t('breadcrumbs')} maxItems={5} sx={{ fontSize: '0.875rem', minHeight: 24 }}>
      {links.map(({ label, to }) => (
        <Link key={to} component={RouterLink} to={to} sx={{ display: 'inline-block', py: '2px' }}>
          {label}
        </Link>
      ))}
      <Typography color="textPrimary" aria-current="page" sx={{ fontSize: 'inherit' }}>
        {title}
      </Typography>
    </MuiBreadcrumbs>
  );
}
