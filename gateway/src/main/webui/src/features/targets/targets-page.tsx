import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useProgramme } from '@/shared/api/use-programme';
import { useRolesOver } from '@/shared/api/use-roles-over';
import { ListState } from '@/shared/ui/list-state';
import { PageHead } from '@/shared/ui/page-head';
import { TargetJournal } from './target-journal';
import { YearlyTargets } from './yearly-targets';

/** Yearly targets of a unit with what was reached, and the journal of who set them and why. */
export function Component() {
  const { t } = useTranslation('targets');
  const { id = '' } = useParams();
  const { roles, isKnown } = useRolesOver(id);
  const mayEnter = roles.includes('organisation-board');
  const programme = useProgramme();
  return (
    <>
      <PageHead
        title={t('heading')}
        unit={id}
        terms={['target', 'referred', 'admitted', 'unionShare']}
        lead={
          <Typography color="textSecondary" sx={{ maxWidth: 760 }}>
            {t('lead')}
          </Typography>
        }
      />
      {isKnown && !mayEnter && (
        <Alert severity="info" sx={{ mb: 3 }}>
          {t('whoEnters')}
        </Alert>
      )}
      <ListState query={programme} isEmpty={(known) => known === undefined} empty={t('noProgramme')}>
        {(known) =>
          known && (
            <>
              <YearlyTargets unit={id} programme={known} mayEnter={mayEnter} />
              <TargetJournal unit={id} programme={known.programme} />
            </>
          )
        }
      </ListState>
    </>
  );
}
