import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listMentorsOptions, listMentorsQueryKey } from '@/generated/referrals/@tanstack/react-query.gen';
import type { CaseView, Mentor, MentorList } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { ListState } from '@/shared/ui/list-state';
import { MentorDialog } from './mentor-dialog';
import { MentorEndDialog } from './mentor-end-dialog';

interface Props {
  referral: CaseView;
  /** Whether this person records what the Party does. */
  isTeller: boolean;
}

/** Who helps the prospect, and who did. */
export function Mentors({ referral, isTeller }: Props) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  const id = useId();
  const queries = useQueryClient();
  const path = { id: referral.id };
  const mentors = useQuery(listMentorsOptions({ path }));
  const [open, setOpen] = useState<Mentor | 'new'>();
  const dialog = {
    referral,
    onClose: () => {
      setOpen(undefined);
    },
    onDone: (list: MentorList) => {
      queries.setQueryData(listMentorsQueryKey({ path }), list);
    },
  };
  return (
    <Paper component="section" aria-labelledby={id} sx={{ p: { xs: 2, md: 3 } }}>
      <Typography variant="h2" id={id} sx={{ mb: 2 }}>
        {t('mentors.title')}
      </Typography>
      <ListState query={mentors} isEmpty={({ items }) => items.length === 0} empty={t('mentors.empty')}>
        {({ items }) => (
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 2 }}>
            {items.map((mentor) => (
              <li key={mentor.id}>
                <Typography sx={{ fontWeight: 600 }}>{mentor.name}</Typography>
                <Typography variant="body2">
                  {mentor.until
                    ? t('mentors.between', { from: format.date(mentor.from), until: format.date(mentor.until) })
                    : t('mentors.since', { from: format.date(mentor.from) })}
                </Typography>
                {mentor.tasks && <Typography variant="body2">{mentor.tasks}</Typography>}
                {isTeller && !mentor.until && (
                  <Button
                    size="small"
                    onClick={() => {
                      setOpen(mentor);
                    }}
                    aria-label={t('mentors.endOf', { name: mentor.name })}
                  >
                    {t('mentors.end')}
                  </Button>
                )}
              </li>
            ))}
          </Box>
        )}
      </ListState>
      {isTeller && (
        <Button
          sx={{ mt: 2 }}
          onClick={() => {
            setOpen('new');
          }}
        >
          {t('mentors.add')}
        </Button>
      )}
      {open === 'new' && <MentorDialog {...dialog} />}
      {open && open !== 'new' && <MentorEndDialog {...dialog} mentor={open} />}
    </Paper>
  );
}
