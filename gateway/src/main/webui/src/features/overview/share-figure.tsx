import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { Indicator } from '@/generated/reporting/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { Figure } from '@/shared/ui/figure';
import { TargetBar } from '@/shared/ui/target-bar';
import { ExplainLink } from './explain-link';
import { sharePaceOf } from './pace';
import type { Months } from './period';
import { SharePaceText } from './share-pace-text';
import type { Question } from './use-progress';

/** The first few of the missing quarters are named, the rest counted. */
const named = 3;

interface Props {
  indicator: Indicator;
  question: Question;
  months: Months;
  isMuted: boolean;
  now: number;
}

/** A ratio whose denominator comes from the Party: where it is missing, it says so and who enters it. */
export function ShareFigure({ indicator, question, months, isMuted, now }: Props) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const { assignment } = useSession();
  const { value, target, numerator, denominator, coverage } = indicator;
  const missing = coverage?.missing ?? [];
  const quarters = missing.slice(0, named).map((quarter) => format.quarter(quarter).replaceAll(' ', '\u00a0')).join(', ');
  const rest = missing.length - named;
  return (
    <Figure
      label={t('indicators.union-share')}
      term="unionShare"
      value={value === null ? '–' : format.percent(value)}
      isMuted={isMuted || value === null}
      against={target === null ? undefined : t('atLeast', { target: format.percent(target) })}
    >
      {value !== null && (
        <>
          <TargetBar
            label={t('shareLabel', { share: format.percent(value) })}
            share={value}
            mark={target ?? undefined}
            isReached={target !== null && value >= target}
            isMuted={isMuted}
          />
          <Typography>
            {t('ratio', { numerator: format.number(numerator ?? 0), denominator: format.number(denominator ?? 0) })}
          </Typography>
          <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', columnGap: 2 }}>
            <ExplainLink question={question} indicator="union-share" part="numerator">
              {t('explainNumerator')}
            </ExplainLink>
            <ExplainLink question={question} indicator="union-share" part="denominator">
              {t('explainDenominator')}
            </ExplainLink>
          </Stack>
        </>
      )}
      <SharePaceText pace={sharePaceOf(indicator, months, now)} months={months} />
      {value === null && <Typography sx={{ fontWeight: 600 }}>{t('share.unknown')}</Typography>}
      {missing.length > 0 && (
        <Typography color="textSecondary">
          {t(rest > 0 ? 'share.missingMore' : 'share.missing', { quarters, rest: format.number(rest) })} {t('share.who')}{' '}
          {assignment.role === 'organisation-board' && (
            <Link component={RouterLink} to={paths.outsideNumbers(question.unit)}>
              {t('share.enter')}
            </Link>
          )}
        </Typography>
      )}
    </Figure>
  );
}
