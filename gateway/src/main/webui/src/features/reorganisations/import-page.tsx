import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ImportSteps } from '@/shared/imports/import-steps';
import { UploadSection } from '@/shared/imports/upload-section';
import { PageHead } from '@/shared/ui/page-head';
import { useUrlState } from '@/shared/url-state';
import { paths } from '@/shared/paths';
import { DecisionFields } from './decision-fields';
import { importAddress, type Decided } from './import-address';
import { MappingColumns } from './mapping-columns';
import { MappingImport } from './mapping-import';
import './texts';
import { useFormRules } from './use-form-rules';
import { useRights } from './use-rights';
import { WayBack } from './way-back';

/** What was checked, as long as the page has it. */
interface Kept {
  file: File;
  decided: Decided;
}

/** A reorganisation out of a file of old and new units: the import that is under way stands in the address, the file in the page. */
export function Component() {
  const { t } = useTranslation('reorganising');
  const { mayDraft } = useRights();
  const [{ import: shown }, change] = useUrlState({ import: '' });
  const [kept, keep] = useState<Kept>();
  const show = (id: string) => {
    change({ import: id });
  };
  return (
    <>
      <WayBack to={paths.reorganisations()}>{t('list.title')}</WayBack>
      <PageHead
        title={t('import.title')}
        lead={
          <Typography color="textSecondary" sx={{ maxWidth: 760 }}>
            {t('import.lead')}
          </Typography>
        }
      />
      {!mayDraft && <Alert severity="info">{t('closedToRole')}</Alert>}
      {mayDraft && shown && (
        <MappingImport
          key={shown}
          id={shown}
          kept={kept}
          onRun={show}
          onOther={() => {
            keep(undefined);
            show('');
          }}
        />
      )}
      {mayDraft && !shown && (
        <Upload
          onSent={(id, sent) => {
            keep(sent);
            show(id);
          }}
        />
      )}
    </>
  );
}

function Upload({ onSent }: { onSent: (id: string, sent: Kept) => void }) {
  const { t } = useTranslation('reorganising');
  const schema = useFormRules().decision;
  const form = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { decisionNumber: '', decidedOn: '', effectiveOn: '', title: '' },
  });
  const checked = schema.safeParse(useWatch({ control: form.control }));
  return (
    <>
      <ImportSteps at={0} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 1fr)' }, alignItems: 'start' }}>
        <Stack spacing={2}>
          <Paper component="section" sx={{ p: { xs: 2, md: 3 } }}>
            <Typography variant="h2" gutterBottom>
              {t('import.decision')}
            </Typography>
            <FormProvider {...form}>
              <Stack spacing={2.5} sx={{ pt: 1 }}>
                <DecisionFields />
              </Stack>
            </FormProvider>
          </Paper>
          <Box component="section" aria-label={t('import.upload')}>
            {checked.success ? (
              <UploadSection
                title={t('import.upload')}
                address={importAddress(checked.data, true)}
                note={t('import.note')}
                onSent={(id, file) => {
                  onSent(id, { file, decided: checked.data });
                }}
              />
            ) : (
              <Alert severity="info">{t('import.first')}</Alert>
            )}
          </Box>
        </Stack>
        <MappingColumns />
      </Box>
    </>
  );
}
