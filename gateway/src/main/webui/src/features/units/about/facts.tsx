import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitView } from '@/generated/members/types.gen';
import { useSeesAbove } from '@/shared/api/unit-chain';
import { useFormat } from '@/shared/format/use-format';
import { useUnitWords } from '@/shared/i18n/use-unit-words';
import { TermHead } from '@/shared/ui/term-head';
import type { Term } from '@/shared/ui/term-help';
import { Section } from '../section';
import { UnitLink } from '../unit-link';

export function Facts({ unit }: { unit: UnitView }) {
  const { t } = useTranslation('units');
  const words = useUnitWords();
  const seesAbove = useSeesAbove();
  const format = useFormat();
  const facts: [string, ReactNode, Term?][] = [
    [t('facts.code'), unit.code],
    [t('facts.level'), words.level(unit.level), 'level'],
    [t('facts.sector'), unit.sector ? words.sector(unit.sector) : t('severalSectors'), 'sector'],
    [t('facts.parent'), unit.parent ? <UnitLink id={unit.parent} isOutside={!seesAbove(unit)} /> : t('facts.root')],
    [t('facts.established'), format.date(unit.establishedOn)],
  ];
  if (unit.closedOn) facts.push([t('facts.closed'), format.date(unit.closedOn)]);
  return (
    <Section title={t('facts.title')}>
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: { xs: '9rem 1fr', sm: '11rem 1fr' }, columnGap: 2, rowGap: 1.25, m: 0 }}>
        {facts.map(([name, value, term]) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <Typography component="dt" color="textSecondary">
              <TermHead term={term}>{name}</TermHead>
            </Typography>
            <Typography component="dd" sx={{ m: 0 }}>
              {value}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
