import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
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
import type { ExplanationLine } from '@/generated/reporting/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';

const steps = ['selected', 'confirmed', 'handed-over', 'resolved', 'class-completed', 'prospect-recognised', 'admitted', 'ceremony-held', 'official', 'placed'] as const;

/** Where a line is looked into: the case, the member or the amount. */
const pageOf = ({ kind, id, unit }: ExplanationLine) =>
  kind === 'referral' ? paths.referral(id) : kind === 'member' ? paths.member(id) : paths.outsideNumbers(unit.id);

interface Props {
  lines: ExplanationLine[];
  /** Of those members whom the reader may see. */
  names: Map<string, string>;
}

/** One line for each case, member or amount; on a phone a card. */
export function LineTable({ lines, names }: Props) {
  const { t } = useTranslation('explanation');
  const format = useFormat();
  const isAmount = lines.some(({ kind }) => kind === 'outside-number');
  const what = (line: ExplanationLine) => {
    if (line.kind === 'outside-number') return format.quarter(line.what);
    const step = steps.find((known) => known === line.what);
    return step ? t(`what.${step}`) : line.what;
  };
  const isPhone = useMediaQuery(({ breakpoints }) => breakpoints.down('md'), { noSsr: true });
  const where = ({ unit }: ExplanationLine) => `${unit.name} (${unit.code})`;
  const looked = (line: ExplanationLine) => (
    <Link component={RouterLink} to={pageOf(line)} sx={{ display: 'inline-block', py: { xs: 1, md: 0.5 } }}>
      {names.get(line.memberId ?? '') ?? t(`kind.${line.kind}`)}
    </Link>
  );
  if (isPhone) {
    return (
      <Box component="ul" aria-label={t('lines')} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {lines.map((line) => (
          <Box component="li" key={`${line.id} ${line.unit.id}`} sx={{ pb: 1 }}>
            <Paper sx={{ px: 2, py: 1.5, fontVariantNumeric: 'tabular-nums' }}>
              {looked(line)}
              <Typography variant="body2">
                {[what(line), format.date(line.on), ...(isAmount ? [`${t('amount')}: ${format.number(line.n)}`] : [])].join(' · ')}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {where(line)}
              </Typography>
            </Paper>
          </Box>
        ))}
      </Box>
    );
  }
  return (
    <TableContainer component={Paper} tabIndex={0} aria-label={t('lines')}>
      <Table size="small" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        <TableHead>
          <TableRow>
            <TableCell>{t(isAmount ? 'confirmedOn' : 'on')}</TableCell>
            <TableCell sx={{ minWidth: 176 }}>{t(isAmount ? 'quarter' : 'because')}</TableCell>
            <TableCell>{t('unit')}</TableCell>
            {isAmount && <TableCell align="right">{t('amount')}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={`${line.id} ${line.unit.id}`}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{format.date(line.on)}</TableCell>
              <TableCell>
                {what(line)} {looked(line)}
              </TableCell>
              <TableCell>{where(line)}</TableCell>
              {isAmount && <TableCell align="right">{format.number(line.n)}</TableCell>}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
