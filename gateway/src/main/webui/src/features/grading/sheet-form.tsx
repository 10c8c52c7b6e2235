import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordCodes, RecordSheet } from '@/generated/members/types.gen';
import { notADay } from '@/shared/forms/not-a-day';
import { ProblemSummary } from '@/shared/forms/problem-summary';
import { useFormat } from '@/shared/format/use-format';
import { SheetCards } from './sheet-cards';
import type { FieldsProps } from './sheet-fields';
import { SheetTable } from './sheet-table';
import type { SheetRow } from './row-values';
import { useSheetForm, type Said } from './use-sheet-form';

/** A member on the sheet. */
export interface Line extends FieldsProps {
  said: Said | undefined;
  isChanged: boolean;
}

interface Props {
  sheet: RecordSheet;
  codes: RecordCodes;
  purpose: string;
  keeps: boolean;
}

/** The sheet, what is changed is saved by one button. */
export function SheetForm({ sheet, codes, purpose, keeps }: Props) {
  const { t } = useTranslation('grading');
  const format = useFormat();
  const { valuesIn, change, undo, changed, said, saving } = useSheetForm(sheet, purpose);
  const scale = codes.scales.find(({ scale: { code } }) => code === sheet.scale);
  const isChanged = (member: string) => changed.some((row) => row.member === member);
  const isNarrow = useMediaQuery(({ breakpoints }) => breakpoints.down('lg'), { noSsr: true });
  const [wasTried, setTried] = useState(false);
  const isHalf = (row: SheetRow) => valuesIn(row).checkedOn === notADay;
  const lines = sheet.rows.map((row): Line => ({
    row,
    values: valuesIn(row),
    codes,
    scale,
    said: said[row.member],
    isNamed: false,
    isChanged: isChanged(row.member),
    isHalf: wasTried && isHalf(row),
    disabled: !keeps || saving.isPending,
    onChange: (values) => {
      change(row, values);
    },
  }));
  const saved = Object.values(said).filter(({ outcome }) => outcome === 'saved' || outcome === 'unchanged').length;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (changed.length > 0 && !sheet.rows.some(isHalf)) saving.mutate();
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
      {isNarrow ? <SheetCards lines={lines} /> : <SheetTable lines={lines} />}
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
