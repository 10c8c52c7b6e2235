import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Programme } from '@/generated/reporting/types.gen';
import { useProgramme } from '@/shared/api/use-programme';
import { useRolesOver } from '@/shared/api/use-roles-over';
import { ImportSteps } from '@/shared/imports/import-steps';
import { UploadSection } from '@/shared/imports/upload-section';
import { mayOrganise } from '@/shared/may';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { PageHead } from '@/shared/ui/page-head';
import { useUrlState } from '@/shared/url-state';
import { addressOf } from './address';
import { TargetImport } from './target-import';
import { TemplateSection } from './template-section';

/** Targets of many units out of a file: the import that is under way stands in the address, the file in the page. */
function Import({ unit, programme }: { unit: string; programme: Programme }) {
  const { t } = useTranslation('targetImports');
  const [{ import: shown }, change] = useUrlState({ import: '' });
  const [file, keep] = useState<File>();
  const show = (id: string) => {
    change({ import: id });
  };
  if (shown) {
    return (
      <TargetImport
        key={shown}
        unit={unit}
        id={shown}
        programme={programme.programme}
        file={file}
        onRun={show}
        onOther={() => {
          keep(undefined);
          show('');
        }}
      />
    );
  }
  return (
    <>
      <ImportSteps at={0} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 1fr)' } }}>
        <Box component="section" aria-label={t('upload')}>
          <UploadSection
            title={t('upload')}
            address={addressOf(programme.programme, true)}
            note={t('note')}
            onSent={(id, sent) => {
              keep(sent);
              show(id);
            }}
          />
        </Box>
        <TemplateSection unit={unit} programme={programme} />
      </Box>
    </>
  );
}

export function Component() {
  const { t } = useTranslation(['targetImports', 'targets', 'shared']);
  const { id = '' } = useParams();
  const { roles, isKnown } = useRolesOver(id);
  const programme = useProgramme();
  return (
    <>
      <PageHead
        title={t('targetImports:title')}
        unit={id}
        terms={['target', 'referred', 'admitted']}
        crumbs={[{ label: t('targets:title'), to: paths.targets(id) }]}
        lead={
          <Typography color="textSecondary" sx={{ maxWidth: 760 }}>
            {t('targetImports:lead')}
          </Typography>
        }
      />
      {isKnown && !mayOrganise(roles) ? (
        <Alert severity="info">{t('targets:whoEnters')}</Alert>
      ) : (
        <ListState query={programme} isEmpty={(known) => known === undefined} empty={t('targets:noProgramme')}>
          {(known) => known && isKnown && <Import unit={id} programme={known} />}
        </ListState>
      )}
    </>
  );
}
