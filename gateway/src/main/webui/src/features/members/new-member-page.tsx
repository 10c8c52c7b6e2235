import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { readUnitOptions, registerMemberMutation } from '@/generated/members/@tanstack/react-query.gen';
import type { UnitView } from '@/generated/members/types.gen';
import { today } from '@/shared/format/today';
import { FormDate } from '@/shared/forms/form-date';
import { FormUnit } from '@/shared/forms/form-unit';
import { ProblemSummary } from '@/shared/forms/problem-summary';
import { showAtFields } from '@/shared/forms/problem-fields';
import { useIdempotencyKey } from '@/shared/forms/use-idempotency-key';
import { useKeepsMembers } from '@/shared/keeper';
import { paths } from '@/shared/paths';
import { Explained } from '@/shared/ui/explained';
import { ListState } from '@/shared/ui/list-state';
import { PageHead } from '@/shared/ui/page-head';
import type { PickedUnit } from '@/shared/ui/unit-picker';
import { useUnsaved } from '@/shared/unsaved';
import { branchLevels } from './branch-levels';
import { contractResolver } from './contract-resolver';
import { PersonFields } from './person-fields';
import { registrationSchema } from './person-schema';
import { nobody, personOf, type PersonValues } from './person-values';
import { PossibleDuplicates } from './possible-duplicates';
import { Section } from './section';
import { usePersonRule } from './use-person-rule';

interface Values extends PersonValues {
  unit: PickedUnit | null;
  from: string | null;
}

const bodyOf = ({ unit, from, ...person }: Values) => ({ unit: unit?.id ?? '', from, ...personOf(person) });

function RegistrationForm({ unit }: { unit: UnitView }) {
  const { t } = useTranslation(['members', 'shared']);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const rule = usePersonRule();
  const key = useIdempotencyKey();
  const form = useForm<Values>({
    mode: 'onTouched',
    resolver: contractResolver<Values>(registrationSchema, bodyOf, rule),
    defaultValues: { ...nobody, unit: branchLevels.includes(unit.level) ? unit : null, from: today() },
  });
  const registering = useMutation({
    ...registerMemberMutation(),
    onSuccess: ({ id, warnings }) => {
      void queryClient.invalidateQueries({ queryKey: [{ _id: 'searchMembers' }] });
      void navigate(paths.member(id), { replace: true, state: { registered: warnings } });
    },
    onError: (error) => {
      showAtFields(error, form);
    },
  });
  useUnsaved(form.formState.isDirty && !registering.isSuccess);
  const submit = form.handleSubmit((values) => {
    const body = bodyOf(values);
    registering.mutate({ body, headers: key(body) });
  });
  return (
    <FormProvider {...form}>
      <Stack component="form" noValidate spacing={2} onSubmit={(event) => void submit(event)}>
        <Section title={t('members:sections.branch')}>
          <Explained term="branch">
            <FormUnit<Values> name="unit" label={t('members:branch')} required levels={branchLevels} />
          </Explained>
          <FormDate<Values> name="from" label={t('members:from')} required max={today()} />
        </Section>
        <PossibleDuplicates />
        <PersonFields withSensitive />
        <ProblemSummary error={registering.error} values={form.getValues()} />
        <Stack direction="row" spacing={1} sx={{ justifyContent: 'flex-end' }}>
          <Button component={Link} to={paths.members(unit.id)}>
            {t('shared:cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={registering.isPending}>
            {t('members:register.action')}
          </Button>
        </Stack>
      </Stack>
    </FormProvider>
  );
}

/** Registers somebody in a branch. */
export function Component() {
  const { t } = useTranslation(['members', 'shared']);
  const { id = '' } = useParams();
  const keeps = useKeepsMembers(id);
  const unit = useQuery(readUnitOptions({ path: { id } }));
  return (
    <>
      <PageHead title={t('members:register.title')} unit={id} terms={['branch', 'memberCode', 'cardNumber', 'citizenNumber', 'sensitiveData']} crumbs={[{ label: t('members:title'), to: paths.members(id) }]} />
      <ListState query={unit} isEmpty={() => false} empty="">
        {(known) => (keeps === false ? <Alert severity="info">{t('shared:failed.forbidden')}</Alert> : <RegistrationForm unit={known} />)}
      </ListState>
    </>
  );
}
