import Chip from '@mui/material/Chip';
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
import type { RuleView } from '@/generated/referrals/types.gen';
import { useRuleWords } from './use-rule-words';

interface Props {
  rules: RuleView[];
  name: string;
}

/** What each rule demands and where that stands; what the province has not confirmed says so. */
export function RuleTable(props: Props) {
  const isPhone = useMediaQuery(({ breakpoints }) => breakpoints.down('md'), { noSsr: true });
  return isPhone ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows({ rules, name }: Props) {
  const { t } = useTranslation('ruling');
  const says = useRuleWords();
  return (
    <TableContainer component={Paper}>
      <Table aria-label={name}>
        <TableHead>
          <TableRow>
            <TableCell>{t('columns.rule')}</TableCell>
            <TableCell>{t('columns.demand')}</TableCell>
            <TableCell>{t('columns.source')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rules.map((rule) => (
            <TableRow key={rule.code}>
              <TableCell>{t(`rules.${rule.code}`)}</TableCell>
              <TableCell sx={{ fontWeight: 600 }}>{says(rule)}</TableCell>
              <TableCell>
                <Source rule={rule} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Cards({ rules, name }: Props) {
  const { t } = useTranslation('ruling');
  const says = useRuleWords();
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0 }} aria-label={name}>
      {rules.map((rule) => (
        <Paper key={rule.code} component="li" sx={{ p: 2 }}>
          <Typography variant="body2">{t(`rules.${rule.code}`)}</Typography>
          <Typography sx={{ fontWeight: 600, mb: 0.5 }}>{says(rule)}</Typography>
          <Source rule={rule} />
        </Paper>
      ))}
    </Stack>
  );
}

function Source({ rule: { source, confirmed } }: { rule: RuleView }) {
  const { t } = useTranslation('ruling');
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography variant="body2" color="textSecondary">{source}</Typography>
      {!confirmed && <Chip size="small" variant="outlined" color="warning" label={t('unconfirmed')} />}
    </Stack>
  );
}
