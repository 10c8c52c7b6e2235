import { zodResolver } from '@hookform/resolvers/zod';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { putCalendarDay } from '@/generated/referrals/sdk.gen';
import type { CalendarDay, CalendarYear } from '@/generated/referrals/types.gen';
import { ifMatch } from '@/shared/api/if-match';
import { useFormat } from '@/shared/format/use-format';
import { FormDate } from '@/shared/forms/form-date';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormSwitch } from '@/shared/forms/form-switch';
import { FormText } from '@/shared/forms/form-text';
import { aDay } from '@/shared/forms/not-a-day';
import { aText } from './a-text';

interface Props {
  year: CalendarYear;
  /** The day to change; a new one where none is named. */
  day: CalendarDay | undefined;
  onClose: () => void;
  onDone: () => void;
}

interface DayValues {
  on: string;
  kind: 'holiday' | 'worked';
  nameVi: string;
  nameEn: string;
  source: string;
  verified: boolean;
}

/** What a day is, by which notice. */
export function DayDialog({ year, day, onClose, onDone }: Props) {
  const { t } = useTranslation('ruling');
  const format = useFormat();
  const text = aText(t);
  const schema = z.object({
    on: aDay(t('change.required')).refine((chosen) => chosen !== '', t('change.required')),
    kind: z.enum(['holiday', 'worked']),
    nameVi: text(100),
    nameEn: text(100),
    source: text(300),
    verified: z.boolean(),
  });
  const form = useForm<DayValues>({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: day ?? { on: '', kind: 'holiday', nameVi: '', nameEn: '', source: '', verified: true },
  });
  return (
    <FormDialog
      form={form}
      version={year.version}
      title={day ? t('calendar.edit', { on: format.date(day.on) }) : t('calendar.add')}
      action={t('calendar.save')}
      onClose={onClose}
      onDone={onDone}
      send={async ({ on, ...body }, headers) =>
        (await putCalendarDay({ path: { on }, body, headers: { ...headers, ...ifMatch(year.version) }, throwOnError: true })).data
      }
      review={({ on, kind, nameVi }) => (
        <Typography>{t('calendar.review', { kind: t(`calendar.kinds.${kind}`), on: format.date(on), name: nameVi })}</Typography>
      )}
    >
      <FormDate name="on" label={t('calendar.day')} required disabled={day !== undefined} />
      <FormText name="kind" label={t('calendar.kind')} required select>
        <MenuItem value="holiday">{t('calendar.kinds.holiday')}</MenuItem>
        <MenuItem value="worked">{t('calendar.kinds.worked')}</MenuItem>
      </FormText>
      <FormText name="nameVi" label={t('calendar.nameVi')} required />
      <FormText name="nameEn" label={t('calendar.nameEn')} required />
      <FormText name="source" label={t('calendar.source')} required />
      <FormSwitch name="verified" label={t('calendar.verified')} />
    </FormDialog>
  );
}
