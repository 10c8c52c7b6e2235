import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useProgramme } from '@/shared/api/use-programme';
import { ListState } from '@/shared/ui/list-state';
import { PageHead } from '@/shared/ui/page-head';
import { CoverageSummary } from './coverage-summary';
import { NumbersOfUnit } from './numbers-of-unit';
import { useRights } from './rights';
import { WhoEnters } from './who-enters';

/** New Party members per quarter, at the level that enters them, with who confirmed them and when. */
export function Component() {
  const { t } = useTranslation('outsideNumbers');
  const { id = '' } = useParams();
  const { mayRead } = useRights(id);
  const programme = useProgramme();
  return (
    <>
      <PageHead
        title={t('heading')}
        unit={id}
        terms={['outsideNumber', 'unionShare', 'partyCommittee', 'organisationBoard']}
        lead={
          <Typography color="textSecondary" sx={{ maxWidth: 760 }}>
            {t('lead')}
          </Typography>
        }
      />
      <WhoEnters unit={id} />
      <ListState query={programme} isEmpty={(known) => known === undefined} empty={t('noProgramme')}>
        {(known) =>
          known && (
            <>
              <CoverageSummary unit={id} programme={known} />
              {mayRead && <NumbersOfUnit unit={id} programme={known} />}
            </>
          )
        }
      </ListState>
    </>
  );
}
