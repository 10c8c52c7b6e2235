import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTheme } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useRolesOver } from '@/shared/api/use-roles-over';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import type { Role } from '@/shared/session';
import { ListState } from '@/shared/ui/list-state';
import { LoadMore } from '@/shared/ui/load-more';
import { PageHead } from '@/shared/ui/page-head';
import { CaseCards } from './case-cards';
import { CaseFilters } from './case-filters';
import { CasesTable } from './cases-table';
import { useCases } from './use-cases';

const selecting: Role[] = ['branch-secretary', 'grassroots-committee'];

/** The cases of a unit and all below it. */
export function Component() {
  const { t } = useTranslation('referrals');
  const { id = '' } = useParams();
  const { roles } = useRolesOver(id);
  const { cases, count, filter, change } = useCases(id);
  const isPhone = useMediaQuery(useTheme().breakpoints.down('md'));
  const format = useFormat();
  const List = isPhone ? CaseCards : CasesTable;
  const isFiltered = Object.values(filter).some((value) => value !== '');
  return (
    <>
      <PageHead
        title={t('title')}
        unit={id}
        terms={['outstandingMember', 'selection', 'confirmation', 'handOver', 'resolution', 'awarenessClass', 'prospect', 'admission', 'ceremony', 'stalled']}
        actions={
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
            <Button component={Link} to={paths.meetings(id)}>
              {t('meetings.guided')}
            </Button>
            <Button component={Link} to={paths.selections(id)}>
              {t('meetings.title')}
            </Button>
            <Button component={Link} to={paths.handoverBatches(id)}>
              {t('handoverLists')}
            </Button>
            {roles.some((role) => selecting.includes(role)) && (
              <Button component={Link} to={paths.newSelection(id)} variant="contained" startIcon={<AddIcon />}>
                {t('newSelection')}
              </Button>
            )}
          </Stack>
        }
      />
      <CaseFilters filter={filter} onChange={change} />
      <ListState query={cases} isEmpty={(items) => items.length === 0} empty={t(isFiltered ? 'noneFound' : 'empty')}>
        {(items) => (
          <Stack spacing={1.5}>
            <Typography color="textSecondary" role="status">
              {t('count', { count, formatted: format.number(count) })}
            </Typography>
            <List cases={items} />
            <LoadMore query={cases} />
          </Stack>
        )}
      </ListState>
    </>
  );
}
