import Alert from '@mui/material/Alert';
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
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { TouchedUnit } from '@/generated/members/types.gen';
import { countOpenReferrals } from '@/generated/referrals/sdk.gen';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { ErrorState } from '@/shared/ui/error-state';
import { Loading } from '@/shared/ui/loading';
import { TermHead } from '@/shared/ui/term-head';
import { inFull } from './place';

/** As many as the service counts at once. */
const most = 1_000;

/** The cases that are under way in the touched units: they go on where their members will be. */
export function OpenCases({ units }: { units: TouchedUnit[] }) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  const ids = units.flatMap(({ unit, becomes }) => (unit && becomes !== 'established' ? [unit] : [])).slice(0, most);
  const { data, error, refetch } = useQuery({
    queryKey: ['open-cases', ids],
    queryFn: async ({ signal }) => (await countOpenReferrals({ body: { units: ids }, signal, throwOnError: true })).data,
    enabled: ids.length > 0,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (ids.length === 0) return null;
  if (!data) return <Loading />;
  const open = new Map(data.items.map((each) => [each.unit, each.open]));
  const shown = units.filter(({ unit }) => unit && open.has(unit));
  return (
    <Stack component="section" spacing={1} aria-labelledby="open-cases">
      <Typography variant="h3" id="open-cases">
        {t('cases.title', { number: format.number(data.count) })}
      </Typography>
      {data.count === 0 ? (
        <Typography color="textSecondary">{t('cases.none')}</Typography>
      ) : (
        <>
          <Alert severity="info">{t('cases.follow')}</Alert>
          <TableContainer component={Paper}>
            <Table size="small" aria-labelledby="open-cases">
              <TableHead>
                <TableRow>
                  <TableCell>{t('cases.unit')}</TableCell>
                  <TableCell align="right">
                    <TermHead term="referred">{t('cases.open')}</TermHead>
                  </TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {shown.map(({ unit, before }) => (
                  <TableRow key={unit}>
                    <TableCell>
                      <Link component={RouterLink} to={paths.referrals(unit ?? '')} sx={{ display: 'inline-block', py: 0.5 }}>
                        {before && inFull(before)}
                      </Link>
                    </TableCell>
                    <TableCell align="right">{format.number(open.get(unit ?? '') ?? 0)}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        </>
      )}
    </Stack>
  );
}
