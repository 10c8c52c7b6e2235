import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useFormat } from '@/shared/format/use-format';
import { grouped } from './grouping';
import type { Ranked } from './ranking';

interface Props {
  units: Ranked[];
  /** No unit of the list has a target: the tiles compare the results themselves. */
  isPlain: boolean;
  addressOf: (unit: string) => string;
  isMuted: boolean;
}

/** From little to much; the text stays readable on each. */
const shades = ['#eaf0f8', '#cfdef0', '#a5c2e4', '#2f6db5', '#0f437f'];
const dark = 3;

/** Between the least and the most of the list; no shade where nothing is known. */
function shading(values: (number | null)[]) {
  const known = values.filter((value) => value !== null);
  const least = Math.min(...known);
  const span = Math.max(...known) - least;
  return (value: number | null) =>
    value === null ? undefined : span === 0 ? 0 : Math.min(shades.length - 1, Math.floor(((value - least) / span) * shades.length));
}

/** Each unit below as a tile, where people look for it: by code, in the district that it belonged to. */
export function ChildTiles({ units: all, isPlain, addressOf, isMuted }: Props) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const groups = grouped(all);
  const comparedBy = ({ indicator, share }: Ranked) => (isPlain ? indicator.value : share);
  const shadeOf = shading(all.map(comparedBy));
  return (
    <Stack spacing={2}>
      <Typography color="textSecondary">{t(isPlain ? 'tiles.plainLegend' : 'tiles.legend')}</Typography>
      {groups.map(({ district, units }) => (
        <Box key={district?.id ?? ''} component="section" aria-label={district?.name ?? t('tiles.others')}>
          {groups.length > 1 && (
            <Typography variant="h3" sx={{ fontSize: '1rem', fontWeight: 600, mb: 1 }}>
              {district ? t('tiles.former', { district: district.name }) : t('tiles.others')}
            </Typography>
          )}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, gridTemplateColumns: { xs: 'repeat(2, 1fr)', sm: 'repeat(auto-fill, minmax(148px, 1fr))' } }}>
            {units.map((child) => {
              const { unit } = child;
              const value = comparedBy(child);
              const shade = isMuted ? undefined : shadeOf(value);
              const isDark = shade !== undefined && shade >= dark;
              return (
                <Box component="li" key={unit.id} sx={{ contentVisibility: 'auto', containIntrinsicSize: 'auto 76px' }}>
                  <Link
                    component={RouterLink}
                    to={addressOf(unit.id)}
                    underline="hover"
                    sx={{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', height: 1, minHeight: 76, p: 1, borderRadius: 1, border: 1, borderColor: 'divider', bgcolor: shade === undefined ? 'background.paper' : shades[shade], color: isDark ? '#fff' : 'text.primary', fontVariantNumeric: 'tabular-nums' }}
                  >
                    <Box component="span" sx={{ fontSize: '0.875rem', lineHeight: 1.25, overflowWrap: 'anywhere' }}>
                      {unit.name}
                    </Box>{' '}
                    <Box component="span" sx={{ fontWeight: 600, alignSelf: 'flex-end' }}>
                      {value === null ? '–' : isPlain ? format.number(value) : format.share(value)}
                    </Box>
                  </Link>
                </Box>
              );
            })}
          </Box>
        </Box>
      ))}
    </Stack>
  );
}
