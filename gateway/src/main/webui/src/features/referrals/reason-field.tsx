import { useTranslation } from 'react-i18next';
import { FormText } from '@/shared/forms/form-text';

const longest = 500;

/** Why something recorded is changed afterwards. */
export function ReasonField({ label, help }: { label: string; help: string }) {
  const { t } = useTranslation('referrals');
  return (
    <FormText<{ reason: string }>
      name="reason"
      rules={{
        validate: (text) => text.trim() !== '' || t('correction.why'),
        maxLength: { value: longest, message: t('tooLong', { max: longest }) },
      }}
      required
      multiline
      minRows={2}
      label={label}
      helperText={help}
    />
  );
}
