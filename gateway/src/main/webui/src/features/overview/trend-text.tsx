import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { TrendLine } from './trend-line';
import type { Trend } from './use-trends';

interface Props {
  trend: Trend;
  isRatio: boolean;
  isMuted: boolean;
}

/** The line, and what it says to who does not see it. */
export function TrendText({ trend: { by, values }, isRatio, isMuted }: Props) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const known = values.filter((value) => value !== null);
  const last = known.at(-1);
  if (last === undefined) return null;
  const say = (value: number) => (isRatio ? format.percent(value) : format.number(value));
  const label = t(by === 'month' ? 'trend.byMonth' : 'trend.byQuarter', {
    lowest: say(Math.min(...known)),
    highest: say(Math.max(...known)),
    last: say(last),
  });
  return <TrendLine label={label} values={values} isMuted={isMuted} />;
}
