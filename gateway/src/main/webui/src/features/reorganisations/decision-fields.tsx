import { useTranslation } from 'react-i18next';
import { FormDate } from '@/shared/forms/form-date';
import { FormText } from '@/shared/forms/form-text';

/** The paper that decides it, and from which day it holds. */
export function DecisionFields() {
  const { t } = useTranslation('reorganising');
  return (
    <>
      <FormText name="decisionNumber" label={t('decision.number')} required helperText={t('decision.numberRule')} />
      <FormDate name="decidedOn" label={t('decision.decidedOn')} required />
      <FormText name="title" label={t('decision.title')} required helperText={t('decision.titleRule')} />
      <FormDate name="effectiveOn" label={t('decision.effectiveOn')} required helperText={t('decision.effectiveOnRule')} />
    </>
  );
}
