import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readRecordOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { MemberView } from '@/generated/members/types.gen';
import { forPurpose } from '@/shared/api/purpose';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { RecordList } from './record-list';
import './record-texts';
import { RecordYear } from './record-year';
import { useCodeNames } from './use-code-names';

/** What the member brings: year by year, then honours, positions and priority groups. */
export function MemberRecord({ member, purpose }: { member: MemberView; purpose: string }) {
  const { t } = useTranslation('record');
  const format = useFormat();
  const names = useCodeNames();
  const record = useQuery({ ...readRecordOptions({ path: { id: member.id }, headers: forPurpose(purpose) }), refetchOnWindowFocus: false });
  const held = (what: string, { from, to }: { from: string; to: string | null }) =>
    to ? t('between', { what, from: format.date(from), to: format.date(to) }) : t('from', { what, from: format.date(from) });
  return (
    <Paper component="section" sx={{ p: { xs: 2, md: 3 } }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {t('title')}
      </Typography>
      <ListState query={record} isEmpty={({ years, honours, positions, priorityGroups }) => years.length + honours.length + positions.length + priorityGroups.length === 0} empty={t('empty')}>
        {({ years, honours, positions, priorityGroups }) => (
          <>
            {years.map((said) => (
              <RecordYear key={said.year} said={said} />
            ))}
            <RecordList
              title={t('honours')}
              lines={honours.map(({ honour, level, year, day }) => {
                const what = level ? `${names.honour(honour)} (${names.level(level)})` : names.honour(honour);
                return t('on', { what, when: day ? format.date(day) : String(year) });
              })}
            />
            <RecordList title={t('positions')} lines={positions.map((one) => held(names.position(one.position), one))} />
            <RecordList title={t('priorityGroups')} lines={priorityGroups.map((one) => held(names.group(one.group), one))} />
          </>
        )}
      </ListState>
      <Button component={Link} to={paths.grading(member.unit)}>
        {t('sheet')}
      </Button>
    </Paper>
  );
}
