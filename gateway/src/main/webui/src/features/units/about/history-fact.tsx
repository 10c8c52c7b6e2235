import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnitWords } from '@/shared/i18n/use-unit-words';
import { UnitLink } from '../unit-link';
import type { Fact } from './history-days';

const Line = ({ label, children }: { label?: string; children: ReactNode }) => (
  <Typography variant="body2" color="textSecondary">
    {label && `${label}: `}
    {children}
  </Typography>
);

function Units({ label, units }: { label: string; units: string[] }) {
  return units.map((id) => (
    <Line key={id} label={label}>
      <UnitLink id={id} />
    </Line>
  ));
}

/** `isHighest`: what was ever above the unit is outside what the person may see. */
export function HistoryFact({ fact, isHighest }: { fact: Fact; isHighest: boolean }) {
  const { t } = useTranslation('units');
  const words = useUnitWords();
  const above = (id: string | null) => (id ? <UnitLink id={id} isOutside={isHighest} /> : t('facts.root'));
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{t(fact.what === 'level' ? 'history.level' : `history.${fact.what}`)}</Typography>
      {fact.what === 'established' && (
        <>
          <Line>{t('history.establishedAs', { name: fact.name, level: words.level(fact.level ?? '') })}</Line>
          <Line label={t('history.under')}>{above(fact.parent)}</Line>
          <Units label={t('history.predecessors')} units={fact.predecessors} />
        </>
      )}
      {fact.what === 'recoded' && <Line>{t('history.recodedFromTo', { from: fact.from, to: fact.to })}</Line>}
      {fact.what === 'renamed' && <Line>{t('history.renamedFromTo', { from: fact.from, to: fact.to })}</Line>}
      {fact.what === 'level' && (
        <Line>{t('history.levelFromTo', { from: words.level(fact.from ?? ''), to: words.level(fact.to ?? '') })}</Line>
      )}
      {fact.what === 'moved' && (
        <>
          <Line label={t('history.from')}>{above(fact.from)}</Line>
          <Line label={t('history.to')}>{above(fact.to)}</Line>
        </>
      )}
      {fact.what === 'closed' && <Units label={t('history.successors')} units={fact.successors} />}
    </>
  );
}
