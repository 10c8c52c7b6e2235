import AddIcon from '@mui/icons-material/AddOutlined';
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { paths } from '@/shared/paths';
import { PageHead } from '@/shared/ui/page-head';
import { DraftDialog } from './draft-dialog';
import { ReorganisationList } from './reorganisation-list';
import './texts';
import { useRights } from './use-rights';

/** All reorganisations that the person is responsible for, the newest first. */
export function Component() {
  const { t } = useTranslation('reorganising');
  const { mayRead, mayDraft } = useRights();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [isDrafting, setDrafting] = useState(false);
  const actions = mayDraft && (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexShrink: 0, flexWrap: 'wrap' }}>
      <Button component={Link} to={paths.reorganisationImport()} variant="outlined" startIcon={<UploadFileIcon />}>
        {t('import.open')}
      </Button>
      <Button variant="contained" startIcon={<AddIcon />} onClick={() => { setDrafting(true); }}>
        {t('draft.open')}
      </Button>
    </Stack>
  );
  return (
    <>
      <PageHead
        title={t('list.title')}
        terms={['level', 'organisationBoard', 'structure']}
        actions={actions}
        lead={
          <Typography color="textSecondary" sx={{ maxWidth: 760 }}>
            {t('lead')}
          </Typography>
        }
      />
      {mayRead ? <ReorganisationList /> : <Alert severity="info">{t('closedToRole')}</Alert>}
      {isDrafting && (
        <DraftDialog
          onClose={() => { setDrafting(false); }}
          onDone={({ id }) => {
            void queryClient.invalidateQueries({ queryKey: [{ _id: 'listReorganisations' }] });
            void navigate(paths.reorganisation(id));
          }}
        />
      )}
    </>
  );
}
