import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import { Controller, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormText } from '@/shared/forms/form-text';
import { Explained } from '@/shared/ui/explained';
import type { TargetInput } from './target-schema';

export function TargetFields({ canTakeBack }: { canTakeBack: boolean }) {
  const { t } = useTranslation('targets');
  const takeBack = useWatch<TargetInput, 'takeBack'>({ name: 'takeBack' });
  return (
    <Stack spacing={2} sx={{ pt: 1.5 }}>
      <Explained term="target">
        <FormText<TargetInput>
          name="amount"
          label={t('amount')}
          required={!takeBack}
          disabled={takeBack}
          helperText={t('amountHelp')}
          slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
        />
      </Explained>
      {canTakeBack && (
        <Controller<TargetInput, 'takeBack'>
          name="takeBack"
          render={({ field: { value, onChange, ref } }) => (
            <FormControlLabel
              control={<Checkbox checked={value} onChange={onChange} slotProps={{ input: { ref } }} />}
              label={t('takeBack')}
            />
          )}
        />
      )}
      <FormText<TargetInput> name="reason" label={t('reason')} required multiline minRows={2} helperText={t('reasonHelp')} />
    </Stack>
  );
}
