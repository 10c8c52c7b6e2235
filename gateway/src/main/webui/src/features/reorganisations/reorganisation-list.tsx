import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { listReorganisationsInfiniteOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { ReorganisationPage } from '@/generated/members/types.gen';
import { usePages } from '@/shared/api/use-pages';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { LoadMore } from '@/shared/ui/load-more';
import { OpenCount } from './open-count';
import { StateChip } from './state-chip';

interface ShownProps {
  items: ReorganisationPage['items'];
}

export function ReorganisationList() {
  const { t } = useTranslation('reorganising');
  const query = usePages(listReorganisationsInfiniteOptions());
  const isPhone = useMediaQuery(({ breakpoints }) => breakpoints.down('md'), { noSsr: true });
  const Shown = isPhone ? Cards : Rows;
  return (
    <>
      <ListState query={query} isEmpty={(items) => items.length === 0} empty={t('list.empty')}>
        {(items) => <Shown items={items} />}
      </ListState>
      <LoadMore query={query} />
    </>
  );
}

function Rows({ items }: ShownProps) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  return (
    <TableContainer component={Paper}>
      <Table aria-label={t('list.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('list.number')}</TableCell>
            <TableCell>{t('list.what')}</TableCell>
            <TableCell>{t('list.on')}</TableCell>
            <TableCell>{t('list.state')}</TableCell>
            <TableCell>{t('list.by')}</TableCell>
            <TableCell align="right">{t('list.steps')}</TableCell>
            <TableCell align="right">{t('list.open')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map(({ id, state, ...each }) => (
            <TableRow key={id} hover>
              <TableCell>
                <Link component={RouterLink} to={paths.reorganisation(id)} sx={{ fontWeight: 600, display: 'inline-block', py: 0.5 }}>
                  {each.decisionNumber}
                </Link>
              </TableCell>
              <TableCell>{each.title}</TableCell>
              <TableCell>{format.date(each.effectiveOn)}</TableCell>
              <TableCell>
                <StateChip state={state} />
              </TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{each.drafters.join(', ')}</TableCell>
              <TableCell align="right">{format.number(each.steps)}</TableCell>
              <TableCell align="right">
                <OpenCount id={id} state={state} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Cards({ items }: ShownProps) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0 }} aria-label={t('list.title')}>
      {items.map(({ id, state, ...each }) => (
        <Paper key={id} component="li" sx={{ p: 2, position: 'relative' }}>
          <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 0.5 }}>
            <Link component={RouterLink} to={paths.reorganisation(id)} sx={{ fontWeight: 600, overflowWrap: 'anywhere', '&::after': { content: '""', position: 'absolute', inset: 0 } }}>
              {each.decisionNumber}
            </Link>
            <StateChip state={state} />
          </Stack>
          <Typography variant="body2">{each.title}</Typography>
          <Typography variant="body2">{`${t('list.on')}: ${format.date(each.effectiveOn)}`}</Typography>
          <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
            {`${t('list.by')}: ${each.drafters.join(', ')} · ${t('list.steps')}: ${format.number(each.steps)} · ${t('list.open')}: `}
            <OpenCount id={id} state={state} />
          </Typography>
        </Paper>
      ))}
    </Stack>
  );
}
