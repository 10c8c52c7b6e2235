import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
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
import type { RecordCodes, RecordSheet } from '@/generated/members/types.gen';
import { ProblemSummary } from '@/shared/forms/problem-summary';
import { useFormat } from '@/shared/format/use-format';
import { SheetLine } from './sheet-line';
import { useSheetForm } from './use-sheet-form';

interface Props {
  sheet: RecordSheet;
  codes: RecordCodes;
  purpose: string;
  keeps: boolean;
}

/** The sheet, one line for each member; what is changed is saved by one button. */
export function SheetForm({ sheet, codes, purpose, keeps }: Props) {
  const { t } = useTranslation('grading');
  const format = useFormat();
  const { valuesIn, change, undo, changed, said, saving } = useSheetForm(sheet, purpose);
  const scale = codes.scales.find(({ scale: { code } }) => code === sheet.scale);
  const isChanged = (member: string) => changed.some((row) => row.member === member);
  const saved = Object.values(said).filter(({ outcome }) => outcome === 'saved' || outcome === 'unchanged').length;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (changed.length > 0) saving.mutate();
      }}
    >
      {!scale && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('noScale')}
        </Alert>
      )}
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('onlyThat')}
      </Typography>
      <TableContainer component={Paper}>
        <Table size="small" aria-label={t('title')}>
          <TableHead>
            <TableRow>
              {(['member', 'grade', 'training', 'candidate', 'checkedOn'] as const).map((column) => (
                <TableCell key={column}>{t(column)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {sheet.rows.map((row) => (
              <SheetLine
                key={row.member}
                row={row}
                values={valuesIn(row)}
                codes={codes}
                scale={scale}
                said={said[row.member]}
                isChanged={isChanged(row.member)}
                disabled={!keeps || saving.isPending}
                onChange={(values) => {
                  change(row, values);
                }}
              />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <ProblemSummary error={saving.error} values={{}} />
      {keeps && (
        <Paper elevation={4} sx={{ p: 2, mt: 2, position: 'sticky', bottom: { xs: 72, md: 16 }, zIndex: 2 }}>
          <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ alignItems: { sm: 'center' } }}>
            <Typography role="status" sx={{ flexGrow: 1 }}>
              {saving.isSuccess && saved > 0 && `${t('saved', { saved: format.number(saved) })} `}
              {saving.isSuccess && changed.length > 0 && t('left', { number: format.number(changed.length) })}
              {!saving.isSuccess && changed.length === 0 && t('nothing')}
            </Typography>
            {changed.length > 0 && <Button onClick={undo}>{t('undo')}</Button>}
            <Button type="submit" variant="contained" loading={saving.isPending} disabled={changed.length === 0}>
              {t('save', { number: format.number(changed.length) })}
            </Button>
          </Stack>
        </Paper>
      )}
    </form>
  );
}
