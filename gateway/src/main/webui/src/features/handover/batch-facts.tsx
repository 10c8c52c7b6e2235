import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoverBatch } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';

/** For whom, on which ground, and who did what. */
export function BatchFacts({ batch }: { batch: HandoverBatch }) {
  const { t } = useTranslation('handover');
  const format = useFormat();
  const by = (who: string | undefined, when: string | undefined) => (who && when ? t('facts.by', { who, when }) : when);
  const facts = [
    { name: 'unit', value: batch.unitName ?? batch.unitCode },
    { name: 'recipient', value: batch.recipient },
    { name: 'basis', value: `${batch.basisDocument}, ${batch.basisSection}` },
    { name: 'composed', value: by(batch.composedBy, format.dateTime(batch.composedAt)) },
    { name: 'approved', value: by(batch.approvedBy, batch.approvedAt && format.dateTime(batch.approvedAt)) },
    { name: 'handedOver', value: by(batch.handedOverBy, batch.handedOverOn && t('handedOverOn', { on: format.date(batch.handedOverOn) }).toLowerCase()) },
  ] as const;
  return (
    <Paper sx={{ p: 2 }}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: { sm: 'max-content 1fr' }, columnGap: 2, rowGap: { xs: 0, sm: 0.75 } }}>
        {facts.map(({ name, value }) =>
          value ? (
            <Fragment key={name}>
              <Typography component="dt" color="textSecondary">
                {t(`facts.${name}`)}
              </Typography>
              <Typography component="dd" sx={{ m: 0, mb: { xs: 1, sm: 0 }, overflowWrap: 'anywhere' }}>
                {value}
              </Typography>
            </Fragment>
          ) : null,
        )}
      </Box>
    </Paper>
  );
}
