import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslation } from 'react-i18next';
import type { Breakdown } from '@/generated/reporting/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { TermHead } from '@/shared/ui/term-head';
import type { By } from './details';
import { ExplainLink } from './explain-link';
import { pick, shareOf, type IndicatorName } from './ranking';
import { useGroupName } from './use-group-name';
import type { Question } from './use-progress';

interface Props {
  breakdown: Breakdown;
  indicator: IndicatorName;
  title: string;
  question: Question;
}

const explained = { referred: 'referred', admitted: 'admitted', 'union-share': 'unionShare' } as const;

/** The chart in numbers. */
export function BreakdownTable({ breakdown, indicator, title, question }: Props) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const nameOf = useGroupName(breakdown.by);
  const isRatio = indicator === 'union-share';
  const hasTargets = breakdown.groups.some(({ indicators }) => typeof pick(indicators, indicator)?.target === 'number');
  const say = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : isRatio ? format.percent(value) : format.number(value);
  return (
    <TableContainer component={Paper}>
      <Table size="small" aria-label={title} sx={{ fontVariantNumeric: 'tabular-nums' }}>
        <TableHead>
          <TableRow>
            <TableCell>
              <TermHead term={breakdown.by === 'sector' ? 'sector' : undefined}>{t(`details.${breakdown.by as By}`)}</TermHead>
            </TableCell>
            <TableCell align="right">
              <TermHead term={explained[indicator]}>{t('details.result')}</TermHead>
            </TableCell>
            {hasTargets && (
              <TableCell align="right">
                <TermHead term="target">{t('details.target')}</TermHead>
              </TableCell>
            )}
            {(isRatio || hasTargets) && <TableCell align="right">{t(isRatio ? 'details.ratio' : 'details.share')}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {breakdown.groups.map(({ group, from, to, indicators }) => {
            const figure = pick(indicators, indicator);
            const share = figure ? shareOf(figure) : null;
            const explain = (text: string, part?: 'numerator' | 'denominator') => (
              <ExplainLink question={{ ...question, from, to }} indicator={indicator} {...(part && { part })} {...(breakdown.by === 'sector' && { sector: group })}>
                {text}
              </ExplainLink>
            );
            const counts = figure?.denominator ? (
              <>
                {explain(format.number(figure.numerator ?? 0), 'numerator')} / {explain(format.number(figure.denominator), 'denominator')}
              </>
            ) : (
              '–'
            );
            return (
              <TableRow key={group}>
                <TableCell component="th" scope="row">
                  {nameOf(group)}
                </TableCell>
                <TableCell align="right">
                  {isRatio || typeof figure?.value !== 'number' ? say(figure?.value) : explain(say(figure.value))}
                </TableCell>
                {hasTargets && <TableCell align="right">{say(figure?.target)}</TableCell>}
                {(isRatio || hasTargets) && (
                  <TableCell align="right">{isRatio ? counts : share === null ? '–' : format.share(share)}</TableCell>
                )}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
