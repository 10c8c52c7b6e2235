import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { FormProvider, useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { changeMember } from '@/generated/members/sdk.gen';
import type { MemberAnswer, MemberPatch, MemberView } from '@/generated/members/types.gen';
import { ifMatch } from '@/shared/api/if-match';
import { asRefusal } from '@/shared/api/refusal';
import { ProblemSummary } from '@/shared/forms/problem-summary';
import { showAtFields } from '@/shared/forms/problem-fields';
import { useIdempotencyKey } from '@/shared/forms/use-idempotency-key';
import { useUnsaved } from '@/shared/unsaved';
import { ChangedMeanwhile } from './changed-meanwhile';
import { contractResolver } from './contract-resolver';
import { PersonFields } from './person-fields';
import { personSchema } from './person-schema';
import { differences, patchOf, personOf, valuesOf, type Field, type PersonValues } from './person-values';
import { usePersonRule } from './use-person-rule';

interface Props {
  member: MemberView;
  /** With the patch that would take the change back. */
  onDone: (answer: MemberAnswer, undo: MemberPatch) => void;
  /** Somebody else was faster, perhaps: what is known is to be read again. */
  onRefused: () => void;
  onClose: () => void;
}

const isOvertaken = (error: unknown) => asRefusal(error)?.status === 412;

/** Takes what somebody else changed into the form where nothing was typed, and says where. */
function useMeanwhile(member: MemberView, form: UseFormReturn<PersonValues>) {
  const known = useRef(member);
  const [fields, setFields] = useState<Field[]>([]);
  useEffect(() => {
    if (member.version === known.current.version) return;
    const changed = differences(valuesOf(known.current), valuesOf(member));
    known.current = member;
    form.reset(valuesOf(member), { keepDirtyValues: true, keepErrors: true });
    setFields((before) => [...new Set([...before, ...changed])]);
  }, [member, form]);
  return fields;
}

/** What is known of a member, to be changed; only what was changed is sent, on top of what others changed meanwhile. */
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
  const key = useIdempotencyKey();
  const meanwhile = useMeanwhile(member, form);
  const changing = useMutation({
    mutationFn: async ({ version, patch }: { version: number; patch: MemberPatch }) => {
      const headers = { ...ifMatch(version), ...key([version, patch]) };
      return (await changeMember({ path: { id: member.id }, headers, body: patch, throwOnError: true })).data;
    },
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
    if (Object.keys(patch).length > 0) changing.mutate({ version: member.version, patch });
  });
  return (
    <FormProvider {...form}>
      <Stack component="form" noValidate spacing={2} onSubmit={(event) => void submit(event)}>
        <Typography variant="h2">{t('members:change.title')}</Typography>
        <PersonFields withSensitive={member.sensitive !== undefined} />
        {meanwhile.length > 0 && <ChangedMeanwhile fields={meanwhile} theirs={valuesOf(member)} />}
        {(!isOvertaken(changing.error) || meanwhile.length === 0) && <ProblemSummary error={changing.error} values={form.getValues()} />}
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
