import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useController, useForm, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { listWaitingCasesInfiniteOptions } from '@/generated/referrals/@tanstack/react-query.gen';
import { addHandoverLines } from '@/generated/referrals/sdk.gen';
import type { HandoverBatch, WaitingCase } from '@/generated/referrals/types.gen';
import { usePages } from '@/shared/api/use-pages';
import { useFormat } from '@/shared/format/use-format';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormText } from '@/shared/forms/form-text';
import { ListState } from '@/shared/ui/list-state';
import { LoadMore } from '@/shared/ui/load-more';
import { useBatchChange } from './use-batch-change';

interface Values {
  chosen: string[];
  positions: Record<string, string>;
}

interface Props {
  batch: HandoverBatch;
  onClose: () => void;
}

/** Chooses among the confirmed cases that stand in no list, and says what each person is. */
export function AddDialog({ batch, onClose }: Props) {
  const { t } = useTranslation('handover');
  const format = useFormat();
  const change = useBatchChange(batch);
  const waiting = usePages(listWaitingCasesInfiniteOptions({ query: { unit: batch.unit } }), { refetchOnWindowFocus: false });
  const schema = z.object({
    chosen: z.array(z.string()).min(1, t('add.choose')),
    positions: z.record(z.string(), z.string().trim().max(200, t('tooLong', { most: 200 }))),
  });
  const form = useForm<Values>({ resolver: zodResolver(schema), mode: 'onTouched', defaultValues: { chosen: [], positions: {} } });
  const names = new Map(waiting.data?.map(({ referral, memberName }) => [referral, memberName ?? t('unnamed')]));
  return (
    <FormDialog
      form={form}
      version={batch.version}
      title={t('add.title')}
      action={t('add.action')}
      onClose={onClose}
      onDone={onClose}
      send={async ({ chosen, positions }, keyed) => {
        const lines = chosen.map((referral) => ({ referral, position: positions[referral]?.trim() || null }));
        await change(keyed, (addressed) => addHandoverLines({ ...addressed, body: { lines } }));
      }}
      review={({ chosen }) => (
        <>
          <Typography>{t('add.review', { count: chosen.length, formatted: format.number(chosen.length) })}</Typography>
          <Box component="ul" sx={{ mb: 0 }}>
            {chosen.map((referral) => (
              <li key={referral}>{names.get(referral)}</li>
            ))}
          </Box>
        </>
      )}
    >
      <ListState query={waiting} isEmpty={(items) => items.length === 0} empty={t('add.empty')}>
        {(items) => (
          <>
            <Waiting items={items} />
            <LoadMore query={waiting} />
          </>
        )}
      </ListState>
    </FormDialog>
  );
}

function Waiting({ items }: { items: WaitingCase[] }) {
  const { t } = useTranslation('handover');
  const format = useFormat();
  const { field, fieldState } = useController<Values, 'chosen'>({ name: 'chosen' });
  const { getValues, setValue } = useFormContext<Values>();
  const toggle = (referral: string) => {
    if (getValues('positions')[referral] === undefined) setValue(`positions.${referral}`, '');
    field.onChange(field.value.includes(referral) ? field.value.filter((each) => each !== referral) : [...field.value, referral]);
  };
  return (
    <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {fieldState.error && <FormHelperText component="li" error>{fieldState.error.message}</FormHelperText>}
      {items.map(({ referral, memberName, unitName, unitCode, confirmedOn }, at) => (
        <li key={referral}>
          <FormControlLabel
            control={
              <Checkbox
                checked={field.value.includes(referral)}
                onBlur={field.onBlur}
                onChange={() => { toggle(referral); }}
                slotProps={{ input: { ref: at === 0 ? field.ref : undefined } }}
              />
            }
            label={memberName ?? t('unnamed')}
          />
          <Typography color="textSecondary" variant="body2" sx={{ pl: 4 }}>
            {[unitName ?? unitCode, t('add.since', { on: format.date(confirmedOn) })].filter(Boolean).join(' · ')}
          </Typography>
          {field.value.includes(referral) && (
            <Box sx={{ pl: 4, pt: 1 }}>
              <FormText<Values> name={`positions.${referral}`} fullWidth size="small" label={t('add.position', { name: memberName ?? t('unnamed') })} helperText={t('optional')} />
            </Box>
          )}
        </li>
      ))}
    </Stack>
  );
}
