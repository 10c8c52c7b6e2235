import { zodResolver } from '@hookform/resolvers/zod';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useForm, useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { composeHandoverBatch } from '@/generated/referrals/sdk.gen';
import type { HandoverBatch } from '@/generated/referrals/types.gen';
import { today } from '@/shared/format/today';
import { FormDate } from '@/shared/forms/form-date';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormText } from '@/shared/forms/form-text';
import { notADay } from '@/shared/forms/not-a-day';
import { aText } from './a-text';
import { useOccasion } from './use-occasion';

/** The days of the year on which lists are handed over; another occasion has a day of its own. */
const days = {
  'party-founding': '02-03',
  'union-founding': '03-26',
  reunification: '04-30',
  'labour-day': '05-01',
  'president-birthday': '05-19',
  'national-day': '09-02',
  'army-day': '12-22',
  other: '',
} as const satisfies Record<HandoverBatch['occasion'], string>;

const occasions = Object.keys(days) as HandoverBatch['occasion'][];

interface Values {
  occasion: HandoverBatch['occasion'];
  year: string;
  day: string | null;
  recipient: string;
  basisDocument: string;
  basisSection: string;
}

const dayOf = ({ occasion, year, day }: Values) => (occasion === 'other' ? (day ?? '') : `${year}-${days[occasion]}`);

interface Props {
  unit: string;
  onClose: () => void;
  onDone: (batch: HandoverBatch) => void;
}

/** A list begins: for which occasion, for whom, on which ground. */
export function ComposeDialog({ unit, onClose, onDone }: Props) {
  const { t } = useTranslation('handover');
  const occasion = useOccasion();
  const text = aText(t);
  const schema = z
    .object({
      occasion: z.enum(occasions),
      year: z.string().regex(/^[12]\d{3}$/, t('compose.yearRule')),
      day: z.string().nullable(),
      recipient: text(200),
      basisDocument: text(300),
      basisSection: text(100),
    })
    .refine((values) => values.occasion !== 'other' || (values.day !== null && values.day !== '' && values.day !== notADay), { path: ['day'], message: t('needed') });
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { occasion: 'union-founding', year: today().slice(0, 4), day: null, recipient: '', basisDocument: '', basisSection: '' },
  });
  return (
    <FormDialog
      form={form}
      title={t('compose.title')}
      action={t('compose.action')}
      onClose={onClose}
      onDone={(answer) => { onDone(answer as HandoverBatch); }}
      send={async (values, headers) => {
        const { occasion: chosen, recipient, basisDocument, basisSection } = values;
        const body = { unit, occasion: chosen, day: dayOf(values), recipient, basisDocument, basisSection };
        return (await composeHandoverBatch({ body, headers, throwOnError: true })).data;
      }}
      review={(values) => (
        <Typography>{t('compose.review', { recipient: values.recipient, occasion: occasion({ occasion: values.occasion, day: dayOf(values) }) })}</Typography>
      )}
    >
      <FormText<Values> name="occasion" label={t('compose.occasion')} required select>
        {occasions.map((each) => (
          <MenuItem key={each} value={each}>
            {t(`occasions.${each}`)}
          </MenuItem>
        ))}
      </FormText>
      <When control={form.control} />
      <FormText<Values> name="recipient" label={t('compose.recipient')} required />
      <FormText<Values> name="basisDocument" label={t('compose.document')} required helperText={t('compose.documentRule')} />
      <FormText<Values> name="basisSection" label={t('compose.section')} required />
    </FormDialog>
  );
}

function When({ control }: { control: Control<Values> }) {
  const { t } = useTranslation('handover');
  const occasion = useWatch({ control, name: 'occasion' });
  return occasion === 'other' ? (
    <FormDate<Values> name="day" label={t('compose.day')} required />
  ) : (
    <FormText<Values> name="year" label={t('compose.year')} required slotProps={{ htmlInput: { inputMode: 'numeric' } }} />
  );
}
