import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Explained } from '@/shared/ui/explained';
import type { StepValues } from './send-step';

const isCount = (text: string) => /^\d{1,6}$/.test(text);

/** The committee's vote: both numbers or none, those in favour no more than those who voted. */
export function VoteFields({ form }: { form: UseFormReturn<StepValues> }) {
  const { t } = useTranslation('referrals');
  const [votesFor, votesCast] = useWatch({ control: form.control, name: ['votesFor', 'votesCast'] });
  const { errors } = form.formState;
  const favour = () => {
    if (votesFor === '' && votesCast === '') return true;
    return isCount(votesFor) || t('votes.whole');
  };
  const cast = () => {
    if (votesFor === '' && votesCast === '') return true;
    if (!isCount(votesCast)) return t('votes.whole');
    return Number(votesCast) >= Number(votesFor) || t('votes.tooFewCast');
  };
  const tell = isCount(votesFor) && votesCast !== '' ? cast() : true;
  return (
    <Stack direction="row" spacing={2}>
      <Explained term="vote">
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
    </Stack>
  );
}
