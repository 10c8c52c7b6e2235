import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ChangedMeanwhile as Changes } from '@/shared/ui/changed-meanwhile';
import { textOf, type Field, type PersonValues } from './person-values';
import { useFieldWords } from './use-field-words';

interface Props {
  /** What somebody else changed after this form was opened, as it stands now. */
  fields: Field[];
  theirs: PersonValues;
}

/** What somebody else changed of a person while this form was open. */
export function ChangedMeanwhile({ fields, theirs }: Props) {
  const { t } = useTranslation('members');
  const words = useFieldWords();
  const { watch, setValue } = useFormContext<PersonValues>();
  const mine = watch();
  const changed = fields.map((field) => {
    const [now, typed] = [textOf(theirs, field), textOf(mine, field)];
    const giveUp = () => {
      setValue(field, (field === 'joinedUnionOn' ? now || null : now) as string, { shouldDirty: true, shouldValidate: true });
    };
    return { name: words.name(field), now: words.value(field, now), mine: now === typed ? undefined : { value: words.value(field, typed), giveUp } };
  });
  return <Changes title={t('meanwhile.title')} text={t('meanwhile.text')} changed={changed} />;
}
