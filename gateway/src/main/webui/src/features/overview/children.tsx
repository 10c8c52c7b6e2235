import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress } from '@/generated/reporting/types.gen';
import { sounds } from '@/shared/format/sounds';
import { ChildRow } from './child-row';
import { pick, rank, type IndicatorName } from './ranking';

/** From here on a list is searched. */
const long = 40;

/** Painted only near the screen, however many there are. */
const line = { borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 }, contentVisibility: 'auto', containIntrinsicSize: 'auto 66px' };

interface Props {
  progress: Progress;
  indicator: IndicatorName;
  addressOf: (unit: string) => string;
  isMuted: boolean;
}

/** The units directly below, the furthest ahead first. */
export function Children({ progress, indicator, addressOf, isMuted }: Props) {
  const { t } = useTranslation('overview');
  const [sought, seek] = useState('');
  const ranked = rank(progress.children, indicator, pick(progress.indicators, indicator)).map((child, index) => ({ child, place: index + 1 }));
  const isPlain = indicator !== 'union-share' && ranked.every(({ child }) => child.share === null);
  const whole = ranked.reduce((most, { child }) => Math.max(most, (isPlain ? child.indicator.value : child.share) ?? 0), 1);
  const target = pick(progress.indicators, 'union-share')?.target ?? null;
  const isLong = ranked.length > long;
  const shown = isLong ? ranked.filter(({ child: { unit } }) => sounds(`${unit.name} ${unit.code}`).includes(sounds(sought))) : ranked;
  return (
    <Stack component="section" aria-labelledby="children" spacing={2}>
      <Stack direction={{ xs: 'column', md: 'row' }} spacing={1.5} sx={{ alignItems: { md: 'center' } }}>
        <Box sx={{ flexGrow: 1 }}>
          <Typography id="children" variant="h2">
            {t('children.title')}
          </Typography>
          {ranked.length > 0 && (
            <Typography color="textSecondary">{t(isPlain ? 'children.rankedPlainly' : 'children.ranked', { indicator: t(`short.${indicator}`) })}</Typography>
          )}
        </Box>
        {isLong && (
          <TextField
            type="search"
            size="small"
            label={t('children.search')}
            value={sought}
            onChange={({ target }) => {
              seek(target.value);
            }}
            sx={{ width: { xs: 1, md: 280 } }}
          />
        )}
      </Stack>
      {shown.length === 0 ? (
        <Typography color="textSecondary">{t(ranked.length === 0 ? 'children.none' : 'children.noMatch')}</Typography>
      ) : (
        <Paper>
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {shown.map(({ child, place }) => (
              <Box component="li" key={child.unit.id} sx={line}>
                <ChildRow place={place} child={child} whole={whole} isPlain={isPlain} ratioTarget={target} to={addressOf(child.unit.id)} isMuted={isMuted} />
              </Box>
            ))}
          </Box>
        </Paper>
      )}
    </Stack>
  );
}
