import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useNavigate, useParams } from 'react-router';
import { listHandoverBatchesInfiniteOptions } from '@/generated/referrals/@tanstack/react-query.gen';
import type { HandoverBatchLine } from '@/generated/referrals/types.gen';
import { usePages } from '@/shared/api/use-pages';
import { useRolesOver } from '@/shared/api/use-roles-over';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { LoadMore } from '@/shared/ui/load-more';
import { PageHead } from '@/shared/ui/page-head';
import './texts';
import { ComposeDialog } from './compose-dialog';
import { mayHandOver } from './rights';
import { StatusChip } from './status-chip';
import { useOccasion } from './use-occasion';

function BatchItem({ batch }: { batch: HandoverBatchLine }) {
  const { t } = useTranslation('handover');
  const format = useFormat();
  const occasion = useOccasion();
  const { id, unitName, unitCode, recipient, status, handedOverOn, lines, received, sentBack } = batch;
  const said = [
    t('people', { count: lines, formatted: format.number(lines) }),
    ...(handedOverOn ? [t('handedOverOn', { on: format.date(handedOverOn) }), t('answered', { answered: format.number(received + sentBack), lines: format.number(lines) })] : []),
    ...(sentBack > 0 ? [t('sentBackCount', { formatted: format.number(sentBack) })] : []),
  ];
  return (
    <Paper component="li" sx={{ p: 2 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="h2" sx={{ flexGrow: 1 }}>
          <Link component={RouterLink} to={paths.handoverBatch(id)}>
            {occasion(batch)}
          </Link>
        </Typography>
        <StatusChip status={status} />
      </Stack>
      <Typography>{[unitName ?? unitCode, recipient].filter(Boolean).join(' → ')}</Typography>
      <Typography color="textSecondary">{said.join(' · ')}</Typography>
    </Paper>
  );
}

/** The lists of the unit and below it, the latest occasion first. */
export function Component() {
  const { t } = useTranslation(['handover', 'referrals']);
  const { id = '' } = useParams();
  const { roles } = useRolesOver(id);
  const navigate = useNavigate();
  const [isOpen, open] = useState(false);
  const batches = usePages(listHandoverBatchesInfiniteOptions({ query: { unit: id } }));
  return (
    <>
      <PageHead
        title={t('title')}
        unit={id}
        terms={['handOver', 'outstandingMember', 'confirmation']}
        crumbs={[{ label: t('referrals:title'), to: paths.referrals(id) }]}
        lead={
          <Typography color="textSecondary" sx={{ maxWidth: 760 }}>
            {t('lead')}
          </Typography>
        }
        actions={
          mayHandOver(roles) && (
            <Button variant="contained" startIcon={<AddIcon />} onClick={() => { open(true); }}>
              {t('compose.open')}
            </Button>
          )
        }
      />
      <ListState query={batches} isEmpty={(items) => items.length === 0} empty={t('empty')}>
        {(items) => (
          <>
            <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0, maxWidth: 760 }}>
              {items.map((batch) => (
                <BatchItem key={batch.id} batch={batch} />
              ))}
            </Stack>
            <LoadMore query={batches} />
          </>
        )}
      </ListState>
      {isOpen && (
        <ComposeDialog
          unit={id}
          onClose={() => { open(false); }}
          onDone={({ id: batch }) => { void navigate(paths.handoverBatch(batch)); }}
        />
      )}
    </>
  );
}
