import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { readHandoverBatchOptions } from '@/generated/referrals/@tanstack/react-query.gen';
import type { HandoverBatch } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { DownloadButton } from '@/shared/ui/download-button';
import { ListState } from '@/shared/ui/list-state';
import { PageHead } from '@/shared/ui/page-head';
import './texts';
import { BatchFacts } from './batch-facts';
import { BatchWork } from './batch-work';
import { StatusChip } from './status-chip';
import { useOccasion } from './use-occasion';

/** One list: who stands in it, what was done with it, what was answered. */
export function Component() {
  const { id = '' } = useParams();
  const batch = useQuery(readHandoverBatchOptions({ path: { id } }));
  return (
    <ListState query={batch} isEmpty={() => false} empty="">
      {(one) => <Batch batch={one} />}
    </ListState>
  );
}

function Batch({ batch }: { batch: HandoverBatch }) {
  const { t } = useTranslation('handover');
  const occasion = useOccasion();
  const list = `/api/handover-batches/${batch.id}/list?format=`;
  return (
    <>
      <PageHead
        title={occasion(batch)}
        unit={batch.unit}
        terms={['handOver', 'outstandingMember', 'confirmation']}
        crumbs={[{ label: t('title'), to: paths.handoverBatches(batch.unit) }]}
        lead={<span><StatusChip status={batch.status} /></span>}
        actions={
          batch.lines.length > 0 && (
            <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
              <DownloadButton path={`${list}pdf`} name={`${t('download.name')}.pdf`} icon={<DownloadIcon />}>
                {t('download.pdf')}
              </DownloadButton>
              <DownloadButton path={`${list}xlsx`} name={`${t('download.name')}.xlsx`} icon={<DownloadIcon />}>
                {t('download.xlsx')}
              </DownloadButton>
            </Stack>
          )
        }
      />
      <Stack spacing={3} sx={{ maxWidth: 760 }}>
        <BatchFacts batch={batch} />
        <BatchWork batch={batch} />
        {batch.disclosure && <Disclosed disclosure={batch.disclosure} />}
      </Stack>
    </>
  );
}

function Disclosed({ disclosure }: { disclosure: NonNullable<HandoverBatch['disclosure']> }) {
  const { t } = useTranslation('handover');
  const format = useFormat();
  const { on, recipient, basisDocument, basisSection, persons } = disclosure;
  return (
    <Alert severity="info">
      <Typography component="h2" sx={{ fontWeight: 600 }}>
        {t('disclosure.title')}
      </Typography>
      {t('disclosure.text', { count: persons, formatted: format.number(persons), on: format.date(on), recipient, document: basisDocument, section: basisSection })}
    </Alert>
  );
}
