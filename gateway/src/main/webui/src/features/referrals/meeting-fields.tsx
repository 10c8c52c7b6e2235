import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Explained } from '@/shared/ui/explained';
import { brokenEligible, brokenPresent, type SelectionValues } from './selection-rules';

/** Who might have come, and who came. */
export function MeetingFields({ form }: { form: UseFormReturn<SelectionValues> }) {
  const { t } = useTranslation('referrals');
  const eligible = useWatch({ control: form.control, name: 'eligible' });
  const { errors } = form.formState;
  const revalidate = { deps: ['present' as const] };
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
      <Explained term="eligible">
        <TextField
          required
          label={t('selection.eligible')}
          {...form.register('eligible', {
            ...revalidate,
            validate: (text) => {
              const broken = brokenEligible(text);
              return broken ? t(`selection.broken.${broken}`, { most: '' }) : true;
            },
          })}
          error={Boolean(errors.eligible)}
          helperText={errors.eligible?.message ?? t('selection.eligibleHelp')}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        />
      </Explained>
      <TextField
        required
        label={t('selection.present')}
        {...form.register('present', {
          deps: ['candidates'],
          validate: (text, values) => {
            const broken = brokenPresent(text, values.eligible);
            return broken ? t(`selection.broken.${broken}`, { most: values.eligible }) : true;
          },
        })}
        error={Boolean(errors.present)}
        helperText={errors.present?.message ?? (eligible ? t('selection.presentHelp', { most: eligible }) : t('selection.presentRule'))}
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      />
    </Stack>
  );
}
