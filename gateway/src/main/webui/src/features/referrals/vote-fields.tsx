import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Explained } from '@/shared/ui/explained';
import type { StepValues } from './send-step';

const isCount = (text: string) => /^\d{1,6}$/.test(text);

/** A vote: both numbers or none, those in favour no more than those who voted; of the Party's, also how many may vote. */
export function VoteFields({ form, isParty }: { form: UseFormReturn<StepValues>; isParty: boolean }) {
  const { t } = useTranslation('referrals');
  const [votesFor, votesCast, eligible] = useWatch({ control: form.control, name: ['votesFor', 'votesCast', 'eligible'] });
  const { errors } = form.formState;
  const favour = () => {
    if (votesFor === '' && votesCast === '' && eligible === '') return true;
    return isCount(votesFor) || t('votes.whole');
  };
  const cast = () => {
    if (votesFor === '' && votesCast === '' && eligible === '') return true;
    if (!isCount(votesCast)) return t('votes.whole');
    return Number(votesCast) >= Number(votesFor) || t('votes.tooFewCast');
  };
  const entitled = () => {
    if (eligible === '') return true;
    if (!isCount(eligible)) return t('votes.whole');
    return Number(eligible) >= Number(votesCast) || t('votes.tooFewEligible');
  };
  const tell = isCount(votesFor) && votesCast !== '' ? cast() : true;
  return (
    <Stack direction="row" spacing={2}>
      <Explained term={isParty ? 'partyVote' : 'vote'}>
        <TextField
          label={t('votes.for')}
          {...form.register('votesFor', { validate: favour })}
          error={Boolean(errors.votesFor)}
          helperText={errors.votesFor?.message ?? t('optional')}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        />
      </Explained>
      <TextField
        label={t('votes.cast')}
        {...form.register('votesCast', { validate: cast })}
        error={Boolean(errors.votesCast) || tell !== true}
        helperText={errors.votesCast?.message ?? (tell === true ? t('optional') : tell)}
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      />
      {isParty && (
        <TextField
          label={t('votes.eligible')}
          {...form.register('eligible', { validate: entitled })}
          error={Boolean(errors.eligible)}
          helperText={errors.eligible?.message ?? t('optional')}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        />
      )}
    </Stack>
  );
}
