import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { listIndicatorsOptions, listProgrammesOptions } from '@/generated/reporting/@tanstack/react-query.gen';
import { useLanguage } from '@/shared/i18n/use-language';
import { ListState } from '@/shared/ui/list-state';
import { PageHead } from '@/shared/ui/page-head';
import { useUrlState } from '@/shared/url-state';
import { Lines, type Question } from './lines';

const anHour = 3_600_000;

/** What a figure is made of: `/units/:id/explanation?indicator=&part=&sector=&programme=&from=&to=&view=`, as the service asks for it. */
export function Component() {
  const { t } = useTranslation('explanation');
  const { id = '' } = useParams();
  const language = useLanguage();
  const [state] = useUrlState({ indicator: 'admitted', part: 'numerator', sector: '', programme: '', from: '', to: '', view: 'as-is' });
  const indicators = useQuery({ ...listIndicatorsOptions(), staleTime: anHour });
  const programmes = useQuery({ ...listProgrammesOptions(), staleTime: anHour });
  const definition = indicators.data?.items.find(({ indicator }) => indicator === state.indicator);
  return (
    <>
      <PageHead title={t('heading')} unit={id} terms={['structure']} />
      <ListState query={programmes} isEmpty={({ items }) => items.length === 0} empty={t('empty')}>
        {({ items }) => {
          const programme = items.find(({ programme: code }) => code === state.programme) ?? items.at(-1);
          if (!programme) return null;
          const question: Question = {
            unit: id,
            indicator: state.indicator as Question['indicator'], // the service refuses what is none
            part: state.part === 'denominator' ? 'denominator' : 'numerator',
            ...(state.sector && { sector: state.sector as Question['sector'] }),
            programme: programme.programme,
            from: state.from || programme.from,
            to: state.to || programme.to,
            view: state.view,
          };
          return <Lines key={JSON.stringify(question)} question={question} name={definition?.name[language]} meaning={definition?.definition[language]} />;
        }}
      </ListState>
    </>
  );
}
