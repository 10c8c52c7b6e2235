import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explainFigureInfiniteOptions } from '@/generated/reporting/@tanstack/react-query.gen';
import type { ExplainFigureData } from '@/generated/reporting/types.gen';
import { keepingTheRegister } from '@/shared/api/purpose';
import { useFormat } from '@/shared/format/use-format';
import type { vi } from '@/shared/i18n/vi';
import { ListState } from '@/shared/ui/list-state';
import { asWas, dayOf } from '@/shared/tree';
import { LoadMore } from '@/shared/ui/load-more';
import { PurposeNote } from '@/shared/ui/purpose-note';
import { LineTable } from './line-table';
import { useNames } from './use-names';

type Sector = keyof typeof vi.shared.sectors;

export type Question = ExplainFigureData['query'];

interface Props {
  question: Question;
  /** Of the indicator, once it is known. */
  name: string | undefined;
  meaning: string | undefined;
}

/** The figure, what it means, and the cases, members or amounts that add up to it. */
export function Lines({ question, name = question.indicator, meaning }: Props) {
  const { t } = useTranslation(['explanation', 'shared']);
  const [purpose, setPurpose] = useState(keepingTheRegister);
  const format = useFormat();
  const query = useInfiniteQuery({
    ...explainFigureInfiniteOptions({ query: question }),
    initialPageParam: { query: question },
    getNextPageParam: ({ next }) => next,
  });
  const names = useNames(query.data?.pages.map(({ lines }) => lines) ?? [], purpose);
  return (
    <ListState query={query} isEmpty={() => false} empty={t('empty')}>
      {({ pages }) => {
        const [first] = pages;
        if (!first) return null;
        const lines = pages.flatMap((page) => page.lines);
        const months = t('months', { from: format.date(first.from), to: format.date(first.to) });
        return (
          <Stack spacing={2}>
            <Paper sx={{ p: { xs: 2, md: 3 } }}>
              <Typography variant="h2">{first.part ? t(first.part, { indicator: name }) : name}</Typography>
              <Typography sx={{ fontSize: { xs: '2.75rem', md: '3.75rem' }, fontWeight: 600, lineHeight: 1.15, fontVariantNumeric: 'tabular-nums', color: 'primary.dark' }}>
                {format.number(first.count)}
              </Typography>
              <Typography>{`${first.unit.name}, ${months}.`}</Typography>
              {first.sector && <Typography>{first.sector === 'mixed' ? t('mixed') : t(`shared:sectors.${first.sector as Sector}`)}</Typography>}
              <Typography color="textSecondary">{viewText(first.view)}</Typography>
              {meaning && <Typography color="textSecondary">{meaning}</Typography>}
            </Paper>
            {lines.length === 0 ? (
              <Typography color="textSecondary" sx={{ p: 6, textAlign: 'center' }}>
                {t('empty')}
              </Typography>
            ) : (
              <>
                <Typography role="status">{t('shown', { shown: format.number(lines.length), count: format.number(first.count) })}</Typography>
                {lines.some(({ memberId }) => memberId) && <PurposeNote purpose={purpose} onChange={setPurpose} />}
                <LineTable lines={lines} names={names} />
                <LoadMore query={query} />
              </>
            )}
          </Stack>
        );
      }}
    </ListState>
  );

  function viewText(view: string) {
    const day = dayOf(view);
    return day ? t('asOn', { day: format.date(day) }) : t(view === asWas ? 'asWas' : 'asIs');
  }
}
