import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/generated/reporting/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { Figure } from '@/shared/ui/figure';
import { TargetBar } from '@/shared/ui/target-bar';
import { ExplainLink } from './explain-link';
import { paceOf } from './pace';
import { PaceText } from './pace-text';
import type { Months } from './period';
import type { Question } from './use-progress';

interface Props {
  indicator: Indicator;
  question: Question;
  months: Months;
  isMuted: boolean;
  now: number;
}

/** A count against its target: result, share, line of the plan, pace that is needed. */
export function TargetFigure({ indicator, question, months, isMuted, now }: Props) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const { target, value } = indicator;
  const name = indicator.indicator === 'referred' ? 'referred' : 'admitted';
  const pace = paceOf(indicator, months, now);
  const share = target && value !== null ? value / target : undefined;
  return (
    <Figure
      label={t(`indicators.${name}`)}
      term={name}
      value={value === null ? '–' : format.number(value)}
      isMuted={isMuted}
      against={
        target === null || share === undefined
          ? undefined
          : t(indicator.kind === 'cap' ? 'ofAtMost' : 'ofTarget', { share: format.percent(share), target: format.number(target) })
      }
    >
      {target === null || share === undefined ? (
        <Typography color="textSecondary">{t('noTarget')}</Typography>
      ) : (
        <>
          <TargetBar
            label={t('barLabel', { share: format.percent(share) })}
            share={share}
            mark={pace?.state === 'running' ? pace.planned / target : undefined}
            isMuted={isMuted}
          />
          <PaceText pace={pace} months={months} />
        </>
      )}
      {value !== null && (
        <Typography>
          <ExplainLink question={question} indicator={name} label={`${t('explain')}: ${t(`indicators.${name}`)}`}>
            {t('explain')}
          </ExplainLink>
        </Typography>
      )}
    </Figure>
  );
}
