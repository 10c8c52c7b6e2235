import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { readProgressTrendsOptions } from '@/generated/reporting/@tanstack/react-query.gen';
import { today } from '@/shared/format/today';
import type { IndicatorName } from './ranking';
import type { Question } from './use-progress';

const aMinute = 60_000;

export interface Trend {
  by: 'month' | 'quarter';
  values: (number | null)[];
}

/** How each unit below has come along: by month within a year, else by quarter; what is still to come is left out. */
export function useTrends(question: Question, indicator: IndicatorName): (unit: string) => Trend | undefined {
  const by = question.from.slice(0, 4) === question.to.slice(0, 4) ? 'month' : 'quarter';
  const { data } = useQuery({
    ...readProgressTrendsOptions({ query: { ...question, by, indicators: [indicator] } }),
    refetchInterval: aMinute,
    placeholderData: keepPreviousData,
  });
  const begun = data?.periods.filter(({ from }) => from <= today().slice(0, 7)).length ?? 0;
  const trends = new Map(data?.children.map(({ unit, trends: [trend] }) => [unit, trend]));
  return (unit) => {
    const trend = trends.get(unit);
    return trend && trend.indicator === indicator && begun > 1 ? { by, values: trend.values.slice(0, begun) } : undefined;
  };
}
