import Stack from '@mui/material/Stack';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { today } from '@/shared/format/today';
import { FormText } from '@/shared/forms/form-text';
import { DateField } from '@/shared/ui/date-field';
import { Explained } from '@/shared/ui/explained';
import type { NumberInput } from './number-schema';
import { firstDayOf } from './quarters';

/** How many, who confirmed it and when: the same to enter a number and to correct it. */
export function NumberFields({ quarter }: { quarter: string }) {
  const { t } = useTranslation('outsideNumbers');
  return (
    <Stack spacing={2.5}>
      <Explained term="outsideNumber">
        <FormText<NumberInput>
          name="newPartyMembers"
          label={t('newPartyMembers')}
          required
          helperText={t('newPartyMembersHelp')}
          slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
        />
      </Explained>
      <Explained term="partyOrganisationBoard">
        <FormText<NumberInput> name="confirmedBy" label={t('confirmedBy')} required helperText={t('confirmedByHelp')} />
      </Explained>
      <Controller<NumberInput, 'confirmedOn'>
        name="confirmedOn"
        render={({ field: { value, onChange, onBlur }, fieldState: { error } }) => (
          <DateField
            label={t('confirmedOnLabel')}
            value={value || null}
            onChange={(day) => {
              onChange(day ?? '');
            }}
            onBlur={onBlur}
            required
            error={error?.message}
            min={firstDayOf(quarter)}
            max={today()}
          />
        )}
      />
    </Stack>
  );
}
