import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '@/shared/paths';

const pages = [
  { title: 'overview:title', to: paths.unit },
  { title: 'members:title', to: paths.members },
  { title: 'referrals:title', to: paths.referrals },
  { title: 'assignments:title', to: paths.assignments },
] as const;

/** The other pages of a unit: in a row under its title, or in two columns in a narrow panel. */
export function UnitLinks({ unit, isPanel = false }: { unit: string; isPanel?: boolean }) {
  const { t } = useTranslation(['units', 'overview', 'members', 'referrals', 'assignments']);
  const links = [...(isPanel ? [{ title: 'units:about', to: paths.aboutUnit } as const] : []), ...pages];
  const layout = isPanel ? { display: 'grid', gridTemplateColumns: '1fr 1fr' } : { display: 'flex', flexWrap: 'wrap', columnGap: 1 };
  return (
    <Box>
      <Box component="nav" aria-label={t('units:goTo')} sx={{ ...layout, mx: -1 }}>
        {links.map(({ title, to }) => (
          <Button key={title} component={Link} to={to(unit)} size="small" sx={{ px: 1, justifyContent: 'flex-start', textAlign: 'left', fontSize: '0.875rem' }}>
            {t(title)}
          </Button>
        ))}
      </Box>
    </Box>
  );
}
