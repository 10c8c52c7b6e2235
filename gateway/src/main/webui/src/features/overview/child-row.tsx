import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useFormat } from '@/shared/format/use-format';
import { asWas } from '@/shared/tree';
import { TargetBar } from '@/shared/ui/target-bar';
import { ExplainLink } from './explain-link';
import type { IndicatorName, Ranked } from './ranking';
import { TrendText } from './trend-text';
import type { Question } from './use-progress';
import type { Trend } from './use-trends';

interface Props {
  place: number;
  child: Ranked;
  question: Question;
  name: IndicatorName;
  /** Nothing until it is known. */
  trend: Trend | undefined;
  to: string;
  /** Of the ratio, for units that have no target of their own. */
  ratioTarget: number | null;
  /** The best share, or result, of the list, at least 1: so the bars can be compared. */
  whole: number;
  /** No unit of the list has a target: the bars compare the results themselves. */
  isPlain: boolean;
  isMuted: boolean;
}

const areas = {
  xs: '"place name share" ". bar bar" ". result trend"',
  md: '"place name bar trend result share"',
};
const columns = { xs: '28px 1fr auto', md: '36px minmax(200px, 3fr) minmax(120px, 3fr) 96px minmax(190px, 2fr) 72px' };

/** One unit below: its place, its name, its result against its own target. */
export function ChildRow({ place, child: { unit, indicator, share, contribution }, question, name, trend, to, whole, isPlain, ratioTarget, isMuted }: Props) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const { kind, value, target, numerator, denominator } = indicator;
  const isRatio = kind === 'ratio';
  const shown = share === null ? '–' : format.share(share);
  const mark = isRatio ? (target ?? ratioTarget) : 1;
  const result = isRatio
    ? denominator
      ? t('children.ofTarget', { value: format.number(numerator ?? 0), target: format.number(denominator) })
      : t('children.unknown')
    : `${value === null ? '–' : target === null ? format.number(value) : t('children.ofTarget', { value: format.number(value), target: format.number(target) })}`;
  const aside = isPlain ? null : isRatio ? denominator && t('children.newMembers') : target === null ? t('children.noTarget') : contribution !== null && t('children.contribution', { share: format.percent(contribution) });
  return (
    <Box sx={{ display: 'grid', gridTemplateAreas: areas, gridTemplateColumns: columns, columnGap: 2, alignItems: 'center', px: { xs: 1.5, md: 2 }, py: 1.25, fontVariantNumeric: 'tabular-nums' }}>
      <Typography color="textSecondary" sx={{ gridArea: 'place', textAlign: 'right' }}>
        {place}
      </Typography>
      <Link component={RouterLink} to={to} sx={{ gridArea: 'name', fontWeight: 600, py: { xs: 1, md: 0.5 }, overflowWrap: 'anywhere' }}>
        {unit.name}
        {unit.closedOn && (
          <Typography component="span" color="textSecondary" sx={{ fontSize: '0.8125rem', ml: 1 }}>
            {t('children.closed', { on: format.date(unit.closedOn) })}
          </Typography>
        )}
      </Link>
      <Box sx={{ gridArea: 'bar' }}>
        {isPlain && value !== null && <TargetBar label={t('children.plainBar', { value: result })} share={value} whole={whole} isReached={false} isMuted={isMuted} height={10} />}
        {share !== null && <TargetBar label={t(isRatio ? 'shareLabel' : 'barLabel', { share: shown })} share={share} whole={whole} mark={mark ?? undefined} isReached={mark !== null && share >= mark} isMuted={isMuted} height={10} />}
      </Box>
      <Box sx={{ gridArea: 'trend', justifySelf: 'end' }}>{trend && <TrendText trend={trend} isRatio={isRatio} isMuted={isMuted} />}</Box>
      <Box sx={{ gridArea: 'result' }}>
        <Typography component="span" sx={{ display: { md: 'block' }, mr: 1 }}>
          {/* as it was, a unit counts here only for the months in which it stood below this one */}
          {(isRatio ? denominator : value) === null || question.view === asWas ? (
            result
          ) : (
            <ExplainLink question={question} indicator={name}>
              {result}
            </ExplainLink>
          )}
        </Typography>
        {aside && (
          <Typography component="span" color="textSecondary" sx={{ fontSize: '0.8125rem' }}>
            {aside}
          </Typography>
        )}
      </Box>
      <Typography sx={{ gridArea: 'share', textAlign: 'right', fontWeight: 600 }}>{isPlain ? '' : shown}</Typography>
    </Box>
  );
}
