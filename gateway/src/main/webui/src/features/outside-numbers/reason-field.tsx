import { useTranslation } from 'react-i18next';
import { FormText } from '@/shared/forms/form-text';
import type { ReasonInput } from './number-schema';

export function ReasonField({ help }: { help: string }) {
  const { t } = useTranslation('outsideNumbers');
  return <FormText<ReasonInput> name="reason" label={t('reason')} required multiline minRows={2} helperText={help} />;
}
