import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Link from '@mui/material/Link';
import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { searchMembersOptions } from '@/generated/members/@tanstack/react-query.gen';
import { forPurpose, keepingTheRegister } from '@/shared/api/purpose';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { useDebounced } from '@/shared/use-debounced';
import { readBirthDate } from './birth-date';
import type { PersonValues } from './person-values';
import { searchable } from './same-name';

/** While a name is typed: who has it already, in all units of the person who registers. */
export function PossibleDuplicates() {
  const { t } = useTranslation('members');
  const format = useFormat();
  const [fullName, birthDate] = useWatch<PersonValues, ['fullName', 'birthDate']>({ name: ['fullName', 'birthDate'] });
  const name = searchable(useDebounced(fullName, 500));
  const born = readBirthDate(birthDate)?.slice(0, 4);
  const { data } = useQuery({
    ...searchMembersOptions({ body: { query: name, status: 'all', limit: 20 }, headers: forPurpose(keepingTheRegister) }),
    enabled: name.includes(' '),
  });
  const alike = (data?.items ?? []).filter((member) => searchable(member.fullName) === name && (!born || member.birthDate.startsWith(born)));
  if (!name.includes(' ') || alike.length === 0) return null;
  return (
    <Alert severity="warning" role="status">
      <AlertTitle>{t('duplicates.title')}</AlertTitle>
      {t('duplicates.text')}
      <ul>
        {alike.slice(0, 5).map((member) => (
          <li key={member.id}>
            <Link href={paths.member(member.id)} target="_blank" rel="noopener" sx={{ color: 'inherit', textDecoration: 'underline' }}>
              {t('duplicates.newTab', { name: member.fullName })}
            </Link>
            {[format.date(member.birthDate), member.unitName, member.leftOn && t('duplicates.left')].filter(Boolean).map((part) => ` · ${part}`)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
