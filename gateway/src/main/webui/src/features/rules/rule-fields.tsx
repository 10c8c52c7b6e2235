import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import type { RuleView } from '@/generated/referrals/types.gen';
import { FormSwitch } from '@/shared/forms/form-switch';
import { FormText } from '@/shared/forms/form-text';
import type { VersionValues } from './version-form';

const digits = { htmlInput: { inputMode: 'numeric' } } as const;

/** What one rule is to demand from now on. */
export function RuleFields({ rule: { code, kind } }: { rule: RuleView }) {
  const { t } = useTranslation('ruling');
  const name = `rules.${code}` as const;
  return (
    <Box component="fieldset" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, m: 0 }}>
      <Box component="legend" sx={{ px: 0.5, fontWeight: 600 }}>{t(`rules.${code}`)}</Box>
      <Stack spacing={2}>
        {kind === 'share' ? (
          <>
            <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
              <FormText<VersionValues> name={`${name}.comparison`} label={t('change.strict')} select fullWidth>
                <MenuItem value="least">{t('change.comparisons.least')}</MenuItem>
                <MenuItem value="more">{t('change.comparisons.more')}</MenuItem>
              </FormText>
              <FormText<VersionValues> name={`${name}.numerator`} label={t('change.numerator')} slotProps={digits} fullWidth />
              <FormText<VersionValues> name={`${name}.denominator`} label={t('change.denominator')} slotProps={digits} fullWidth />
            </Stack>
            <FormText<VersionValues> name={`${name}.of`} label={t('change.of')} select>
              <MenuItem value="present">{t('change.bases.present')}</MenuItem>
              <MenuItem value="eligible">{t('change.bases.eligible')}</MenuItem>
            </FormText>
          </>
        ) : (
          <FormText<VersionValues> name={`${name}.amount`} label={t(`change.amount.${kind}`)} slotProps={digits} helperText={t('change.amountRule')} />
        )}
        <FormText<VersionValues> name={`${name}.source`} label={t('change.source')} required />
        <FormSwitch<VersionValues> name={`${name}.confirmed`} label={t('change.confirmed')} />
      </Stack>
    </Box>
  );
}
