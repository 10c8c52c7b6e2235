import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { TermHead } from '@/shared/ui/term-head';
import { Reached } from './reached';
import { TargetOf } from './target-of';
import { counted, type Chosen, type Year } from './years';

export interface ListProps {
  years: Year[];
  onChoose: ((chosen: Chosen) => void) | undefined;
}

const divided = { borderLeft: '1px solid', borderLeftColor: 'divider' };

export function TargetTable({ years, onChoose }: ListProps) {
  const { t } = useTranslation(['targets', 'terms']);
  return (
    <TableContainer component={Paper} sx={{ mb: 4 }}>
      <Table aria-label={t('targets:table')} sx={{ '& td': { fontVariantNumeric: 'tabular-nums' } }}>
        <TableHead>
          <TableRow>
            <TableCell rowSpan={2}>{t('targets:year')}</TableCell>
            {counted.map((indicator) => (
              <TableCell key={indicator} colSpan={3} align="center" sx={divided}>
                <TermHead term={indicator}>{t(`terms:${indicator}.term`)}</TermHead>
              </TableCell>
            ))}
          </TableRow>
          <TableRow>
            {counted.map((indicator) => (
              <Fragment key={indicator}>
                <TableCell align="right" sx={divided}>
                  {t('targets:target')}
                </TableCell>
                <TableCell align="right">{t('targets:result')}</TableCell>
                <TableCell align="right">{t('targets:reached')}</TableCell>
              </Fragment>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {years.map((year) => (
            <Row key={year.year ?? 'all'} year={year} onChoose={onChoose} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Row({ year: { year, standings }, onChoose }: { year: Year; onChoose: ListProps['onChoose'] }) {
  const { t } = useTranslation('targets');
  const format = useFormat();
  return (
    <TableRow sx={year ? {} : { '& > *': { fontWeight: 600, bgcolor: 'background.default' } }}>
      <TableCell component="th" scope="row">
        {year ?? t('wholePeriod')}
      </TableCell>
      {counted.map((indicator) => (
        <Fragment key={indicator}>
          <TableCell align="right" sx={divided}>
            <TargetOf year={year} indicator={indicator} standing={standings[indicator]} onChoose={onChoose} />
          </TableCell>
          <TableCell align="right">{format.number(standings[indicator].value)}</TableCell>
          <TableCell align="right">
            <Reached standing={standings[indicator]} />
          </TableCell>
        </Fragment>
      ))}
    </TableRow>
  );
}
