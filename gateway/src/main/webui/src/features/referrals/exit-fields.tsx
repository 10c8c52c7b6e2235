import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useController, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { listExitReasonsOptions } from '@/generated/referrals/@tanstack/react-query.gen';
import type { Exit } from '@/generated/referrals/types.gen';
import { FormText } from '@/shared/forms/form-text';
import { Explained } from '@/shared/ui/explained';
import { ErrorState } from '@/shared/ui/error-state';

export type ExitValues = {
  on: string | null;
  kind: Exit['kind'];
  reason: string;
  note: string;
};

/** How a case ends, of the ways that this person may record; the reasons are the service's list for that way. */
export function ExitFields({ form, kinds }: { form: UseFormReturn<ExitValues>; kinds: Exit['kind'][] }) {
  const { t } = useTranslation('referrals');
  const kind = useWatch({ control: form.control, name: 'kind' });
  const reasons = useQuery({ ...listExitReasonsOptions(), staleTime: Infinity });
  const { field: how, fieldState: known } = useController({ control: form.control, name: 'kind' });
  if (reasons.error) return <ErrorState error={reasons.error} onRetry={() => void reasons.refetch()} />;
  const offered = (reasons.data ?? []).filter((one) => one.kind === kind);
  return (
    <>
      <Explained term={kinds.includes('removed') ? 'removal' : 'exit'}>
        <TextField
          select
          required
          label={t('exit.kind')}
          name={how.name}
          value={how.value}
          inputRef={how.ref}
          onBlur={how.onBlur}
          error={known.invalid}
          helperText={known.error?.message}
          onChange={(event) => {
            how.onChange(event);
            form.setValue('reason', '');
          }}
        >
          {kinds.map((value) => (
            <MenuItem key={value} value={value}>
              {t(`exit.kinds.${value}`)}
            </MenuItem>
          ))}
        </TextField>
      </Explained>
      <FormText<ExitValues> name="reason" rules={{ required: t('exit.choose') }} select required label={t('exit.reason')}>
        {offered.map(({ code, label }) => (
          <MenuItem key={code} value={code}>
            {label}
          </MenuItem>
        ))}
      </FormText>
      <FormText<ExitValues> name="note" rules={{ maxLength: { value: 500, message: t('tooLong', { max: 500 }) } }} multiline minRows={2} label={t('exit.note')} helperText={t('exit.noteHelp')} />
    </>
  );
}
