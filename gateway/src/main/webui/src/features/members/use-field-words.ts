import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { detailAt, type Field } from './person-values';

/** What a field of the form is called, and how its value is read. */
export function useFieldWords() {
  const { t } = useTranslation('members');
  const format = useFormat();
  return {
    name: (field: Field) => {
      const detail = detailAt(field);
      if (detail) return t(`details.${detail}`);
      return field === 'gender' ? t('gender.label') : t(field as Exclude<Field, 'gender' | `details.${string}`>);
    },
    value: (field: Field, text: string) => {
      if (text === '') return t('unknown');
      if (field === 'gender') return t(`gender.${text as 'unknown'}`);
      return field === 'joinedUnionOn' ? format.date(text) : text;
    },
  };
}
