import { useTranslation } from 'react-i18next';

/** The rule of a field in plain words, by the name that field has in the contract. */
export function usePersonRule() {
  const { t } = useTranslation('members');
  return (field: string) => {
    switch (field) {
      case 'unit':
      case 'from':
      case 'fullName':
      case 'birthDate':
      case 'gender':
      case 'joinedUnionOn':
      case 'memberCode':
      case 'cardNumber':
      case 'citizenNumber':
        return t(`rules.${field}`);
      default:
        return t('rules.text');
    }
  };
}
