import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { readEligibilityOptions } from '@/generated/referrals/@tanstack/react-query.gen';
import type { AssemblyView } from '@/generated/referrals/types.gen';
import { FormText } from '@/shared/forms/form-text';
import { isCount, type MinutesValues } from './minutes-values';
import { Part } from './part';
import { ThresholdNote } from './threshold-note';

/** How the branch voted, and how many votes each candidate got. */
export function VotesPart({ meeting }: { meeting: AssemblyView }) {
  const { t } = useTranslation('meeting');
  const { control } = useFormContext<MinutesValues>();
  const candidates = useWatch({ control, name: 'candidates' });
  const members = useQuery(readEligibilityOptions({ query: { unit: meeting.unit, on: meeting.on } }));
  const nameOf = (id: string) =>
    (meeting.candidates.find(({ member }) => member === id) ?? members.data?.items.find(({ member }) => member === id))?.memberName ?? t('unnamed');
  const enoughOf = (id: string, votes: string) => {
    const counted = meeting.candidates.find(({ member }) => member === id);
    if (counted?.enough == null || String(counted.votes) !== votes) return undefined;
    return t(counted.enough ? 'enough' : 'notEnough');
  };
  return (
    <Part title={t('part.votes')}>
      <FormText<MinutesValues> name="voting" label={t('voting')} select sx={{ maxWidth: 320 }}>
        <MenuItem value="">—</MenuItem>
        <MenuItem value="secret">{t('ballot.secret')}</MenuItem>
        <MenuItem value="open">{t('ballot.open')}</MenuItem>
      </FormText>
      <ThresholdNote kind="threshold" threshold={meeting.threshold} />
      {candidates.length === 0 && <Typography color="textSecondary">{t('nobody')}</Typography>}
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {candidates.map(({ member, votes }, index) => (
          <Box
            component="li"
            key={member}
            sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) 220px' }, gap: 1.5 }}
          >
            <Typography sx={{ fontWeight: 600, pt: { sm: 2 }, overflowWrap: 'anywhere' }}>{nameOf(member)}</Typography>
            <FormText<MinutesValues>
              name={`candidates.${index}.votes`}
              label={t('votes')}
              rules={{ validate: (text) => isCount(String(text)) || t('wholeNumber') }}
              helperText={enoughOf(member, votes)}
              slotProps={{ htmlInput: { 'inputMode': 'numeric', 'aria-label': t('votesOf', { name: nameOf(member) }) } }}
            />
          </Box>
        ))}
      </Stack>
    </Part>
  );
}
