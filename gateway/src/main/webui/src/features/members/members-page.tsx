import GradingIcon from '@mui/icons-material/GradingOutlined';
import PersonAddIcon from '@mui/icons-material/PersonAddAltOutlined';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Search } from '@/generated/members/types.gen';
import { keepingTheRegister } from '@/shared/api/purpose';
import { useFormat } from '@/shared/format/use-format';
import { useKeepsMembers } from '@/shared/keeper';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { PageHead } from '@/shared/ui/page-head';
import { PurposeNote } from '@/shared/ui/purpose-note';
import { useUrlState } from '@/shared/url-state';
import { filters, MemberFilters } from './member-filters';
import { MemberList } from './member-list';
import { useMemberSearch } from './use-member-search';
import { useWords } from './use-words';

/** The members of a unit and of all below it. */
export function Component() {
  const { t } = useTranslation('members');
  const format = useFormat();
  const { id = '' } = useParams();
  const keeps = useKeepsMembers(id);
  const [{ status, gender, purpose }, change] = useUrlState({ ...filters, purpose: keepingTheRegister });
  const { words, setWords, settled } = useWords();
  const asked = { unit: id, query: settled, status: status as Search['status'], gender: (gender || null) as Search['gender'] };
  const { search, pages, count } = useMemberSearch(asked, purpose);
  const isNarrowed = settled !== '' || status !== filters.status || gender !== '';
  const clear = () => {
    setWords('');
    change(filters);
  };
  return (
    <>
      <PageHead
        title={t('title')}
        unit={id}
        terms={['branch', 'memberCode', 'cardNumber', 'transfer', 'maturity']}
        lead={<PurposeNote purpose={purpose} onChange={(chosen) => { change({ purpose: chosen }); }} />}
        actions={
          <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
            <Button component={Link} to={paths.grading(id)} startIcon={<GradingIcon />} sx={{ flex: { xs: 1, sm: 'none' } }}>
              {t('grading')}
            </Button>
            {keeps && (
              <>
              <Button component={Link} to={paths.rosterImports(id)} startIcon={<UploadIcon />} sx={{ flex: { xs: 1, sm: 'none' } }}>
                {t('import')}
              </Button>
              <Button component={Link} to={paths.newMember(id)} variant="contained" startIcon={<PersonAddIcon />} sx={{ flex: { xs: 1, sm: 'none' } }}>
                {t('new')}
              </Button>
              </>
            )}
          </Stack>
        }
      />
      <MemberFilters words={words} onWords={setWords} status={status} gender={gender} onFilter={change} />
      <Typography role="status" sx={{ mb: 1, minHeight: 24, fontWeight: 600 }}>
        {count !== undefined && t('found', { number: format.number(count) })}
      </Typography>
      <ListState
        query={{ ...search, data: pages }}
        isEmpty={([first]) => first?.length === 0}
        empty={
          isNarrowed ? (
            <Stack spacing={1} sx={{ alignItems: 'center' }}>
              <span>{t('nobodyFound')}</span>
              <Button onClick={clear}>{t('clear')}</Button>
            </Stack>
          ) : (
            t('empty')
          )
        }
      >
        {(found) => <MemberList pages={found} count={count} more={search} />}
      </ListState>
    </>
  );
}
