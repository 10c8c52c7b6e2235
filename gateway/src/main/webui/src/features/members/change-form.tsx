import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { changeMemberMutation } from '@/generated/members/@tanstack/react-query.gen';
import type { MemberAnswer, MemberPatch, MemberView } from '@/generated/members/types.gen';
import { ifMatch } from '@/shared/api/if-match';
import { ProblemSummary } from '@/shared/forms/problem-summary';
import { showAtFields } from '@/shared/forms/problem-fields';
import { useUnsaved } from '@/shared/unsaved';
import { contractResolver } from './contract-resolver';
import { PersonFields } from './person-fields';
import { personSchema } from './person-schema';
import { patchOf, personOf, valuesOf, type PersonValues } from './person-values';
import { usePersonRule } from './use-person-rule';

interface Props {
  member: MemberView;
  /** With the patch that would take the change back. */
  onDone: (answer: MemberAnswer, undo: MemberPatch) => void;
  /** Somebody else was faster, perhaps: what is known is to be read again. */
  onRefused: () => void;
  onClose: () => void;
}

/** What is known of a member, to be changed; only what was changed is sent. */
export function ChangeForm({ member, onDone, onRefused, onClose }: Props) {
  const { t } = useTranslation(['members', 'shared']);
  const rule = usePersonRule();
  const form = useForm<PersonValues>({
    mode: 'onTouched',
    resolver: contractResolver<PersonValues>(personSchema, personOf, rule),
    defaultValues: valuesOf(member),
  });
  const { defaultValues, isDirty, isSubmitSuccessful } = form.formState;
  const before = defaultValues as PersonValues;
  const changing = useMutation({
    ...changeMemberMutation(),
    onSuccess: (answer) => {
      onDone(answer, patchOf(form.getValues(), before));
    },
    onError: (error) => {
      showAtFields(error, form);
      onRefused();
    },
  });
  useUnsaved(isDirty && !changing.isSuccess);
  const submit = form.handleSubmit((values) => {
    const patch = patchOf(before, values);
    if (Object.keys(patch).length > 0) changing.mutate({ path: { id: member.id }, headers: ifMatch(member.version), body: patch });
  });
  return (
    <FormProvider {...form}>
      <Stack component="form" noValidate spacing={2} onSubmit={(event) => void submit(event)}>
        <Typography variant="h2">{t('members:change.title')}</Typography>
        <PersonFields withSensitive={member.sensitive !== undefined} />
        <ProblemSummary error={changing.error} values={form.getValues()} />
        {isSubmitSuccessful && changing.isIdle && <Typography role="status">{t('members:change.nothing')}</Typography>}
        <Stack direction="row" spacing={1} sx={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button type="submit" variant="contained" loading={changing.isPending}>
            {t('shared:save')}
          </Button>
        </Stack>
      </Stack>
    </FormProvider>
  );
}
