import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { BarChart } from '@mui/x-charts/BarChart';
import { ChartsReferenceLine } from '@mui/x-charts/ChartsReferenceLine';
import { useTranslation } from 'react-i18next';
import type { Breakdown } from '@/generated/reporting/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { pick, type IndicatorName } from './ranking';
import { useGroupName } from './use-group-name';

interface Props {
  breakdown: Breakdown;
  indicator: IndicatorName;
  title: string;
  isMuted: boolean;
}

/** Bars with their unit, beside them the target where one holds; sectors lie, because their names are long. */
export function BreakdownChart({ breakdown, indicator, title, isMuted }: Props) {
  const { t } = useTranslation('overview');
  const theme = useTheme();
  const isPhone = useMediaQuery(theme.breakpoints.down('sm'));
  const format = useFormat();
  const nameOf = useGroupName(breakdown.by);
  const isRatio = indicator === 'union-share';
  const isLying = breakdown.by === 'sector';
  const figures = breakdown.groups.map(({ indicators }) => pick(indicators, indicator));
  const scale = (value: number | null | undefined) => (value === null || value === undefined ? null : isRatio ? value * 100 : value);
  const say = (value: number | null) => (value === null ? '–' : isRatio ? format.percent(value / 100) : format.number(value));
  const targets = figures.map((figure) => scale(figure?.target));
  const hasTargets = !isRatio && targets.some((target) => target !== null);
  const ratioTarget = isRatio ? scale(pick(breakdown.indicators, indicator)?.target) : null;
  const names = {
    scaleType: 'band' as const,
    data: breakdown.groups.map(({ group }) => nameOf(group, true)),
  };
  const values = {
    label: t(isRatio ? 'details.unitShare' : 'details.unitCount'),
    min: 0,
    ...(isRatio ? {} : { tickMinStep: 1 }),
    valueFormatter: (value: number) => format.number(value),
  };
  return (
    <Paper sx={{ p: { xs: 1, md: 2 } }}>
      <Box role="img" aria-label={title} sx={{ opacity: isMuted ? 0.5 : 1 }}>
        <BarChart
          height={isLying ? 60 + 64 * breakdown.groups.length : 320}
          layout={isLying ? 'horizontal' : 'vertical'}
          xAxis={[isLying ? { ...values, height: 56, tickNumber: 5 } : { ...names, height: 28 }]}
          yAxis={[isLying ? { ...names, width: isPhone ? 120 : 180 } : { ...values, width: 64 }]}
          grid={isLying ? { vertical: true } : { horizontal: true }}
          hideLegend={!hasTargets}
          margin={{ left: 0, right: isLying ? 48 : 16, top: 16, bottom: 4 }}
          borderRadius={3}
          disableKeyboardNavigation
          series={[
            { data: figures.map((figure) => scale(figure?.value)), label: t('details.result'), color: theme.palette.primary.main, valueFormatter: say, ...(isLying ? { barLabel: ({ value }: { value: number | null }) => say(value), barLabelPlacement: 'outside' as const } : {}) },
            ...(hasTargets ? [{ data: targets, label: t('details.target'), color: '#aab6c5', valueFormatter: say }] : []),
          ]}
        >
          {ratioTarget !== null && (
            <ChartsReferenceLine
              {...(isLying ? { x: ratioTarget } : { y: ratioTarget })}
              label={t('atLeast', { target: format.percent(ratioTarget / 100) })}
              labelAlign="start"
              lineStyle={{ stroke: theme.palette.text.primary, strokeDasharray: '6 4' }}
            />
          )}
        </BarChart>
      </Box>
    </Paper>
  );
}
