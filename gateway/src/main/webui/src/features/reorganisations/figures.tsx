import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ReorganisationView } from '@/generated/members/types.gen';
import type { Indicator } from '@/generated/reporting/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { ListState } from '@/shared/ui/list-state';
import { TermHead } from '@/shared/ui/term-head';
import { inFull } from './place';
import { useFigures } from './use-figures';

const shown = [
  { indicator: 'referred', term: 'referred' },
  { indicator: 'admitted', term: 'admitted' },
  { indicator: 'union-share', term: 'unionShare' },
] as const;

/** Where each unit would stand: its results of the programme on the organisation before that day and on the one after. */
export function Figures({ view }: { view: ReorganisationView }) {
  const { t } = useTranslation('reorganising');
  const query = useFigures(view);
  return (
    <Stack component="section" spacing={1} aria-labelledby="figures">
      <Typography variant="h3" id="figures">
        {t('figures.title')}
      </Typography>
      <ListState query={query} isEmpty={(figures) => !figures?.units.length} empty={t('figures.none')}>
        {(figures) => (
          <>
            <Typography color="textSecondary">{t('figures.lead')}</Typography>
            <TableContainer component={Paper} tabIndex={0} aria-labelledby="figures">
              <Table size="small" aria-labelledby="figures" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                <TableHead>
                  <TableRow>
                    <TableCell rowSpan={2}>{t('figures.unit')}</TableCell>
                    {shown.map(({ indicator, term }) => (
                      <TableCell key={indicator} colSpan={2} align="center">
                        <TermHead term={term}>{t(`figures.${indicator}`)}</TermHead>
                      </TableCell>
                    ))}
                  </TableRow>
                  <TableRow>
                    {shown.flatMap(({ indicator }) =>
                      (['before', 'after'] as const).map((side) => (
                        <TableCell key={`${indicator} ${side}`} align="right">
                          {t(`preview.${side}`)}
                        </TableCell>
                      )),
                    )}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {figures?.units.map(({ unit, key, before, after, ...named }) => (
                    <TableRow key={unit ?? key}>
                      <TableCell component="th" scope="row">
                        {inFull(named)}
                      </TableCell>
                      {shown.flatMap(({ indicator }) => [
                        <Side key={`${indicator} before`} indicators={before} indicator={indicator} />,
                        <Side key={`${indicator} after`} indicators={after} indicator={indicator} other={before} />,
                      ])}
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
          </>
        )}
      </ListState>
    </Stack>
  );
}

interface SideProps {
  /** Nothing where the unit is not there on that side. */
  indicators: Indicator[] | null;
  indicator: string;
  /** The other side, where a difference is to be seen. */
  other?: Indicator[] | null;
}

function Side({ indicators, indicator, other }: SideProps) {
  const format = useFormat();
  const of = (those: Indicator[] | null | undefined) => those?.find((each) => each.indicator === indicator);
  const figure = of(indicators);
  const isOther = other !== undefined && (of(other)?.value ?? null) !== (figure?.value ?? null);
  return (
    <TableCell align="right" sx={{ fontWeight: isOther ? 600 : undefined, whiteSpace: 'nowrap' }}>
      {typeof figure?.value !== 'number' ? '–' : figure.kind === 'ratio' ? format.percent(figure.value) : format.number(figure.value)}
    </TableCell>
  );
}
