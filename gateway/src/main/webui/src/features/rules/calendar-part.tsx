import AddIcon from '@mui/icons-material/AddOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readCalendarOptions } from '@/generated/referrals/@tanstack/react-query.gen';
import { removeCalendarDay } from '@/generated/referrals/sdk.gen';
import type { CalendarDay, CalendarYear } from '@/generated/referrals/types.gen';
import { ifMatch } from '@/shared/api/if-match';
import { today } from '@/shared/format/today';
import { useFormat } from '@/shared/format/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useUrlState } from '@/shared/url-state';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { ListState } from '@/shared/ui/list-state';
import { DayDialog } from './day-dialog';
import { useMayRule } from './use-may-rule';

const first = 2021;
const yearNow = () => Number(today().slice(0, 4));
const years = () => Array.from({ length: yearNow() + 2 - first }, (_, later) => String(first + later));

type Doing = { what: 'add' } | { what: 'edit' | 'remove'; day: CalendarDay };

/** The days of a year that are not as their day of the week says. */
export function CalendarPart() {
  const { t } = useTranslation('ruling');
  const mayRule = useMayRule();
  const queryClient = useQueryClient();
  const [{ year }, change] = useUrlState({ year: String(yearNow()) });
  const shown = years().includes(year) ? year : String(yearNow());
  const query = useQuery(readCalendarOptions({ query: { year: Number(shown) } }));
  const [doing, setDoing] = useState<Doing>();
  const done = () => {
    setDoing(undefined);
    void queryClient.invalidateQueries({ queryKey: [{ _id: 'readCalendar' }] });
  };
  const close = () => { setDoing(undefined); };
  return (
    <>
      <Stack direction="row" spacing={2} sx={{ mb: 2, alignItems: 'center' }}>
        <TextField select size="small" label={t('calendar.year')} value={shown} onChange={({ target }) => { change({ year: target.value }); }} fullWidth={false} sx={{ width: 140 }}>
          {years().map((each) => (
            <MenuItem key={each} value={each}>
              {each}
            </MenuItem>
          ))}
        </TextField>
        {mayRule && (
          <Button variant="outlined" startIcon={<AddIcon />} sx={{ flexShrink: 0 }} onClick={() => { setDoing({ what: 'add' }); }}>
            {t('calendar.add')}
          </Button>
        )}
      </Stack>
      <ListState query={query} isEmpty={({ items }) => items.length === 0} empty={t('calendar.empty')}>
        {({ items }) => (
          <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0, maxWidth: 760 }}>
            {items.map((day) => (
              <Day key={day.on} day={day} onDo={mayRule ? (what) => { setDoing({ what, day }); } : undefined} />
            ))}
          </Stack>
        )}
      </ListState>
      {query.data && (doing?.what === 'add' || doing?.what === 'edit') && (
        <DayDialog year={query.data} day={doing.what === 'edit' ? doing.day : undefined} onClose={close} onDone={done} />
      )}
      {query.data && doing?.what === 'remove' && <Removal year={query.data} on={doing.day.on} onClose={close} onDone={done} />}
    </>
  );
}

function Day({ day: { on, kind, nameVi, nameEn, source, verified }, onDo }: { day: CalendarDay; onDo: ((what: 'edit' | 'remove') => void) | undefined }) {
  const { t } = useTranslation('ruling');
  const format = useFormat();
  const isEnglish = useLanguage() === 'en';
  return (
    <Paper component="li" sx={{ px: 2, py: 1 }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <Stack sx={{ flexGrow: 1, minWidth: 0 }}>
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
            <Typography sx={{ fontWeight: 600 }}>{format.date(on)}</Typography>
            <Typography>{isEnglish ? nameEn : nameVi}</Typography>
            {kind === 'worked' && <Chip size="small" label={t('calendar.kinds.worked')} />}
            {!verified && <Chip size="small" variant="outlined" color="warning" label={t('calendar.unverified')} />}
          </Stack>
          <Typography variant="body2" color="textSecondary">{source}</Typography>
        </Stack>
        {onDo && (
          <>
            <IconButton aria-label={t('calendar.edit', { on: format.date(on) })} onClick={() => { onDo('edit'); }}>
              <EditIcon />
            </IconButton>
            <IconButton aria-label={t('calendar.remove', { on: format.date(on) })} onClick={() => { onDo('remove'); }}>
              <DeleteIcon />
            </IconButton>
          </>
        )}
      </Stack>
    </Paper>
  );
}

function Removal({ year, on, onClose, onDone }: { year: CalendarYear; on: string; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation('ruling');
  const format = useFormat();
  const removing = useMutation({
    mutationFn: () => removeCalendarDay({ path: { on }, headers: ifMatch(year.version), throwOnError: true }),
    onSuccess: onDone,
  });
  return (
    <ConfirmDialog
      open
      title={t('calendar.removeTitle')}
      action={t('calendar.removeAction')}
      isDangerous
      isPending={removing.isPending}
      error={removing.error}
      onClose={onClose}
      onConfirm={() => { removing.mutate(); }}
    >
      <Typography>{t('calendar.removeText', { on: format.date(on) })}</Typography>
    </ConfirmDialog>
  );
}
