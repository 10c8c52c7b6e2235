import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { readEligibilityOptions } from '@/generated/referrals/@tanstack/react-query.gen';
import { useFormat } from '@/shared/format/use-format';
import { notADay } from '@/shared/forms/not-a-day';
import { ListState } from '@/shared/ui/list-state';
import { Gates } from './gates';
import type { MinutesValues } from './minutes-values';
import { Part } from './part';

/** Everybody of the branch on the day of the meeting, with what stands at each gate; some of them are proposed. */
export function CandidatesPart({ unit, fallback }: { unit: string; fallback: string }) {
  const { t } = useTranslation('meeting');
  const format = useFormat();
  const { control } = useFormContext<MinutesValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'candidates' });
  const day = useWatch({ control, name: 'on' });
  const on = day && day !== notADay ? day : fallback;
  const members = useQuery(readEligibilityOptions({ query: { unit, on } }));
  return (
    <Part title={t('part.candidates')}>
      <Typography color="textSecondary">{t('asOf', { on: format.date(on) })}</Typography>
      <ListState query={members} isEmpty={({ items }) => items.length === 0} empty={t('noMembers')}>
        {({ items }) => (
          <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {[...items]
              .sort((a, b) => (a.memberName ?? '').localeCompare(b.memberName ?? '', 'vi'))
              .map(({ member, memberName, openCase, result, gates }) => {
                const place = fields.findIndex((field) => field.member === member);
                return (
                  <li key={member}>
                    <FormControlLabel
                      control={
                        <Checkbox
                          checked={place >= 0}
                          disabled={openCase && place < 0}
                          onChange={({ target }) => {
                            if (target.checked) append({ member, votes: '' }, { shouldFocus: false });
                            else remove(place);
                          }}
                        />
                      }
                      label={[memberName ?? t('unnamed'), openCase && t('openCase')].filter(Boolean).join(' · ')}
                      slotProps={{ typography: { sx: { fontWeight: 600 } } }}
                    />
                    <Stack sx={{ pl: 4 }}>
                      <Gates result={result} gates={gates} />
                    </Stack>
                  </li>
                );
              })}
          </Stack>
        )}
      </ListState>
    </Part>
  );
}
