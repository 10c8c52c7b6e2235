import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useKeepsMembers } from '@/shared/keeper';
import { PageHead } from '@/shared/ui/page-head';
import { RosterList } from './roster-list';
import { ImportSteps } from '@/shared/imports/import-steps';
import { TemplateSection } from './template-section';
import { RosterUpload } from './roster-upload';

/** Where an import begins, and where those at work are found again. */
export function Component() {
  const { t } = useTranslation(['rosters', 'shared']);
  const { id = '' } = useParams();
  const keeps = useKeepsMembers(id);
  const head = <PageHead title={t('rosters:title')} unit={id} terms={['branch', 'memberCode', 'cardNumber', 'jointActivity']} lead={<Typography>{t('rosters:lead')}</Typography>} />;
  if (keeps === false) {
    return (
      <>
        {head}
        <Alert severity="info">{t('shared:failed.forbidden')}</Alert>
      </>
    );
  }
  return (
    <>
      {head}
      <ImportSteps at={0} />
      <Box sx={{ display: 'grid', gap: 2, mb: 4, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 1fr)' } }}>
        <Box component="section" aria-label={t('rosters:upload.title')}>
          <RosterUpload unit={id} />
        </Box>
        <TemplateSection />
      </Box>
      <Stack component="section" spacing={1.5}>
        <Typography variant="h2">{t('rosters:list.title')}</Typography>
        <RosterList unit={id} />
      </Stack>
    </>
  );
}
