import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readProgressOptions } from '@/generated/reporting/@tanstack/react-query.gen';
import type { Indicator, Programme } from '@/generated/reporting/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { ListState } from '@/shared/ui/list-state';
import { TermHead } from '@/shared/ui/term-head';
import type { Term } from '@/shared/ui/term-help';
import { MissingQuarters } from './missing-quarters';

interface Props {
  unit: string;
  programme: Programme;
}

/** How much of the period is known, and what the share of the Union is among it. */
export function CoverageSummary({ unit, programme }: Props) {
  const { t } = useTranslation('outsideNumbers');
  const progress = useQuery({
    ...readProgressOptions({ query: { unit, programme: programme.programme } }),
    select: ({ indicators }) => indicators.find(({ indicator }) => indicator === 'union-share'),
  });
  return (
    <ListState query={progress} isEmpty={(share) => share === undefined} empty={t('noProgramme')}>
      {(share) => share && <Figures share={share} />}
    </ListState>
  );
}

function Figures({ share }: { share: Indicator }) {
  const { t } = useTranslation('outsideNumbers');
  const format = useFormat();
  const { coverage, numerator, denominator, value, target } = share;
  return (
    <Paper component="section" aria-label={t('coverage.title')} sx={{ p: { xs: 2, sm: 3 }, mb: 3 }}>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={{ xs: 2, sm: 6 }}>
        <Figure label={t('coverage.quarters')} value={t('coverage.of', { covered: coverage?.covered ?? 0, all: coverage?.quarters ?? 0 })} />
        <Figure label={t('coverage.denominator')} term="outsideNumber" value={denominator === null ? '–' : format.number(denominator)} />
        <Figure
          label={t('coverage.share')}
          term="unionShare"
          value={value === null ? '–' : format.percent(value)}
          note={
            value === null || numerator === null || denominator === null
              ? t('coverage.unknown')
              : t('coverage.counted', { numerator: format.number(numerator), denominator: format.number(denominator) }) +
                (target === null ? '' : ` · ${t('coverage.target', { target: format.percent(target) })}`)
          }
        />
      </Stack>
      <MissingQuarters quarters={coverage?.missing ?? []} />
    </Paper>
  );
}

function Figure({ label, term, value, note }: { label: string; term?: Term; value: string; note?: ReactNode }) {
  return (
    <div>
      <Typography component="div" variant="body2" color="textSecondary">
        <TermHead term={term}>{label}</TermHead>
      </Typography>
      <Typography sx={{ fontSize: '1.5rem', fontWeight: 600 }}>{value}</Typography>
      {note && (
        <Typography variant="body2" color="textSecondary">
          {note}
        </Typography>
      )}
    </div>
  );
}
