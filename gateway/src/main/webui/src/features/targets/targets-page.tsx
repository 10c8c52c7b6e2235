import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useProgramme } from '@/shared/api/use-programme';
import { useRolesOver } from '@/shared/api/use-roles-over';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { PageHead } from '@/shared/ui/page-head';
import { TargetJournal } from './target-journal';
import { YearlyTargets } from './yearly-targets';

/** Yearly targets of a unit with what was reached, and the journal of who set them and why. */
export function Component() {
  const { t } = useTranslation(['targets', 'targetImports']);
  const { id = '' } = useParams();
  const { roles, isKnown } = useRolesOver(id);
  const mayEnter = roles.includes('organisation-board');
  const programme = useProgramme();
  return (
    <>
      <PageHead
        title={t('targets:heading')}
        unit={id}
        terms={['target', 'referred', 'admitted', 'unionShare']}
        lead={
          <Typography color="textSecondary" sx={{ maxWidth: 760 }}>
            {t('targets:lead')}
          </Typography>
        }
        actions={
          mayEnter && (
            <Button component={Link} to={paths.targetImports(id)} variant="outlined" startIcon={<UploadIcon />} sx={{ flexShrink: 0 }}>
              {t('targetImports:open')}
            </Button>
          )
        }
      />
      {isKnown && !mayEnter && (
        <Alert severity="info" sx={{ mb: 3 }}>
          {t('targets:whoEnters')}
        </Alert>
      )}
      <ListState query={programme} isEmpty={(known) => known === undefined} empty={t('targets:noProgramme')}>
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
