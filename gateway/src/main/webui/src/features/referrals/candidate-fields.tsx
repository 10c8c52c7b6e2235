import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { Ref } from 'react';
import { useFieldArray, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TermHead } from '@/shared/ui/term-head';
import { MemberPicker } from './member-picker';
import { brokenVotes, type SelectionValues } from './selection-rules';

/** On a phone the name stands above its votes. */
const ROW = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr) 44px', sm: 'minmax(0, 1fr) 220px 44px' },
  gap: 1.5,
  alignItems: 'start',
};
const NAME = { fontWeight: 600, pt: { sm: 2 }, gridColumn: { xs: '1 / -1', sm: 'auto' }, overflowWrap: 'anywhere' };

/** The candidates of the meeting, found among the members of the branch, with their votes. */
export function CandidateFields({ form, pickerRef }: { form: UseFormReturn<SelectionValues>; pickerRef: Ref<HTMLInputElement> }) {
  const { t } = useTranslation('referrals');
  const { fields, append, remove } = useFieldArray({
    control: form.control,
    name: 'candidates',
    rules: { required: t('selection.nobody') },
  });
  const [unit, present] = useWatch({ control: form.control, name: ['unit', 'present'] });
  const { errors, isSubmitted } = form.formState;
  const nobody = isSubmitted && fields.length === 0 ? t('selection.nobody') : undefined;
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0, mb: 1.5 }}>
        <TermHead term="outstandingMember">{t('selection.candidates')}</TermHead>
      </Typography>
      {unit ? (
        <MemberPicker
          unit={unit.id}
          chosen={fields.map(({ member }) => member)}
          error={nobody ?? errors.candidates?.message}
          inputRef={pickerRef}
          onPick={({ id, fullName }) => {
            append({ member: id, name: fullName, votes: '' });
          }}
        />
      ) : (
        <Typography color="textSecondary">{t('selection.branchFirst')}</Typography>
      )}
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', p: 0, mt: 2, mb: 0 }}>
        {fields.map((field, index) => {
          const error = errors.candidates?.[index]?.votes?.message ?? errors.candidates?.[index]?.member?.message;
          return (
            <Box component="li" key={field.id} sx={ROW}>
              <Typography sx={NAME}>{field.name}</Typography>
              <TextField
                required
                label={t('selection.votes')}
                {...form.register(`candidates.${index}.votes`, {
                  validate: (text, values) => {
                    const broken = brokenVotes(text, values.present);
                    return broken ? t(`selection.broken.${broken}`, { most: values.present }) : true;
                  },
                })}
                error={Boolean(error)}
                helperText={error ?? (present ? t('selection.votesHelp', { most: present }) : '')}
                slotProps={{ htmlInput: { inputMode: 'numeric', 'aria-label': t('selection.votesOf', { name: field.name }) } }}
              />
              <IconButton
                aria-label={t('selection.remove', { name: field.name })}
                onClick={() => {
                  remove(index);
                }}
                sx={{ width: 44, height: 44, mt: 0.75 }}
              >
                <DeleteIcon />
              </IconButton>
            </Box>
          );
        })}
      </Stack>
    </Box>
  );
}
