import Link from '@mui/material/Link';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { readUnitOptions } from '@/generated/members/@tanstack/react-query.gen';
import { paths } from '@/shared/paths';

/** A unit by its name, leading to its page; one that the person may not see is called so. */
export function UnitLink({ id, isOutside = false }: { id: string; isOutside?: boolean }) {
  const { t } = useTranslation('units');
  const unit = useQuery({ ...readUnitOptions({ path: { id } }), staleTime: 60_000, enabled: !isOutside });
  if (!unit.data) return <span>{unit.isLoading ? '…' : t('facts.outside')}</span>;
  return (
    <Link component={RouterLink} to={paths.aboutUnit(id)}>
      {unit.data.name}
    </Link>
  );
}
