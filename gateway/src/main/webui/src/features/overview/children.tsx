import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress } from '@/generated/reporting/types.gen';
import { sounds } from '@/shared/format/sounds';
import { asWas } from '@/shared/tree';
import { ChildList } from './child-list';
import { ChildTiles } from './child-tiles';
import { Choice } from './choice';
import { Downloads } from './downloads';
import { arePlain, pick, rank, type IndicatorName } from './ranking';
import type { Question } from './use-progress';

/** From here on a list is searched. */
const long = 40;

export type Arrangement = 'list' | 'tiles';

interface Props {
  progress: Progress;
  question: Question;
  indicator: IndicatorName;
  arrangement: Arrangement;
  onArrange: (arrangement: Arrangement) => void;
  addressOf: (unit: string) => string;
  isMuted: boolean;
}

/** The units directly below: the furthest ahead first, or as tiles where one looks for them. */
export function Children({ progress, question, indicator, arrangement, onArrange, addressOf, isMuted }: Props) {
  const { t } = useTranslation('overview');
  const [sought, seek] = useState('');
  const ranked = rank(progress.children, indicator, pick(progress.indicators, indicator));
  const isPlain = arePlain(ranked, indicator);
  const whole = ranked.reduce((most, { indicator: { value }, share }) => Math.max(most, (isPlain ? value : share) ?? 0), 1);
  const isLong = ranked.length > long;
  const places = ranked.map((child, index) => ({ child, place: index + 1 }));
  const shown = isLong ? places.filter(({ child: { unit } }) => sounds(`${unit.name} ${unit.code}`).includes(sounds(sought))) : places;
  return (
    <Stack component="section" aria-labelledby="children" spacing={2}>
      <Stack direction={{ xs: 'column', md: 'row' }} spacing={1.5} sx={{ alignItems: { md: 'center' } }}>
        <Box sx={{ flexGrow: 1 }}>
          <Typography id="children" variant="h2">
            {t('children.title')}
          </Typography>
          {ranked.length > 0 && arrangement === 'list' && (
            <Typography color="textSecondary">{t(isPlain ? 'children.rankedPlainly' : 'children.ranked', { indicator: t(`short.${indicator}`) })}</Typography>
          )}
          {ranked.length > 0 && arrangement === 'list' && question.view === asWas && (
            <Typography variant="body2" color="textSecondary">
              {t('children.asWas')}
            </Typography>
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
            sx={{ width: { xs: 1, md: 240 } }}
          />
        )}
        {ranked.length > 0 && (
          <Stack direction="row" spacing={1.5} useFlexGap sx={{ flexWrap: 'wrap' }}>
            <Choice
              label={t('children.arrangement')}
              value={arrangement}
              options={(['list', 'tiles'] as const).map((value) => ({ value, label: t(`children.${value}`) }))}
              onChange={onArrange}
            />
            <Downloads question={question} />
          </Stack>
        )}
      </Stack>
      {shown.length === 0 ? (
        <Typography color="textSecondary">{t(ranked.length === 0 ? 'children.none' : 'children.noMatch')}</Typography>
      ) : arrangement === 'tiles' ? (
        <ChildTiles units={shown.map(({ child }) => child)} isPlain={isPlain} addressOf={addressOf} isMuted={isMuted} />
      ) : (
        <ChildList
          shown={shown}
          question={question}
          indicator={indicator}
          whole={whole}
          isPlain={isPlain}
          ratioTarget={pick(progress.indicators, 'union-share')?.target ?? null}
          addressOf={addressOf}
          isMuted={isMuted}
        />
      )}
    </Stack>
  );
}
