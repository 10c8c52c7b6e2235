import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RecordCodes } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { paths } from '@/shared/paths';
import { Choice } from './choice';
import { Entry } from './entry';
import type { RowValues, SheetRow } from './row-values';
import type { Said } from './use-sheet-form';

interface Props {
  row: SheetRow;
  values: RowValues;
  codes: RecordCodes;
  scale: RecordCodes['scales'][number] | undefined;
  said: Said | undefined;
  isChanged: boolean;
  disabled: boolean;
  onChange: (values: Partial<RowValues>) => void;
}

/** A member on the sheet, with what the service said of the row. */
export function SheetLine({ row, values, codes, scale, said, isChanged, disabled, onChange }: Props) {
  const { t } = useTranslation('grading');
  const format = useFormat();
  const language = useLanguage();
  const nameOf = (code: { name: string; nameEn: string }) => (language === 'vi' ? code.name : code.nameEn);
  const of = (field: string) => t('of', { field, name: row.fullName });
  const set = (field: keyof RowValues) => (value: string) => {
    onChange({ [field]: value });
  };
  const isReviewed = values.candidate !== '' || values.tasks !== '' || values.helper !== '';
  return (
    <TableRow sx={{ verticalAlign: 'top', ...(isChanged && { bgcolor: 'action.hover' }) }}>
      <TableCell component="th" scope="row" sx={{ minWidth: 180 }}>
        <MuiLink component={Link} to={paths.member(row.member)}>
          {row.fullName}
        </MuiLink>
        <Typography variant="body2" color="textSecondary">
          {format.date(row.birthDate)}
        </Typography>
        {isChanged && said?.outcome === 'changed-meanwhile' && (
          <Typography role="alert" variant="body2" color="warning.main">
            {t('meanwhile')}
          </Typography>
        )}
        {said?.outcome === 'refused' && (
          <Box role="alert" component="ul" sx={{ m: 0, pl: 2, color: 'error.main', typography: 'body2' }}>
            {said.errors.map(({ field, rule }) => (
              <li key={field + rule}>{`${t(fieldNames[field] ?? 'member')}: ${rule}`}</li>
            ))}
          </Box>
        )}
      </TableCell>
      <TableCell sx={{ minWidth: 190 }}>
        <Choice label={of(t('grade'))} value={values.grade} disabled={disabled} onChange={set('grade')}>
          <option value="">{t('noGrade')}</option>
          {scale && (
            <optgroup label={t('grades')}>
              {scale.grades.map((grade) => (
                <option key={grade.code} value={grade.code}>
                  {nameOf(grade)}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={t('notGraded')}>
            {codes.notGraded.map((reason) => (
              <option key={reason.code} value={`!${reason.code}`}>
                {nameOf(reason)}
              </option>
            ))}
          </optgroup>
        </Choice>
      </TableCell>
      <TableCell sx={{ minWidth: 260 }}>
        <Stack direction="row" spacing={1}>
          <Choice label={of(t('training'))} value={values.training} disabled={disabled} onChange={set('training')}>
            <option value="">{t('noGrade')}</option>
            <option value="no">{t('unregistered')}</option>
            <option value="yes">{t('registered')}</option>
            {codes.trainingResults.map((result) => (
              <option key={result.code} value={result.code}>
                {nameOf(result)}
              </option>
            ))}
          </Choice>
          <Entry label={of(t('points'))} type="number" value={values.points} disabled={disabled} onChange={set('points')} width={96} />
        </Stack>
      </TableCell>
      <TableCell sx={{ minWidth: 220 }}>
        <Stack spacing={1}>
          <Choice label={of(t('candidate'))} value={values.candidate} disabled={disabled} onChange={set('candidate')}>
            <option value="">{t('notReviewed')}</option>
            <option value="yes">{t('yes')}</option>
            <option value="no">{t('no')}</option>
          </Choice>
          {isReviewed && (
            <>
              <Entry label={of(t('tasks'))} name={t('tasks')} isNamed value={values.tasks} disabled={disabled} onChange={set('tasks')} />
              <Entry label={of(t('helper'))} name={t('helper')} isNamed value={values.helper} disabled={disabled} onChange={set('helper')} />
            </>
          )}
        </Stack>
      </TableCell>
      <TableCell sx={{ minWidth: 190 }}>
        <Stack spacing={1}>
          <Entry label={of(t('checkedOn'))} type="date" value={values.checkedOn} disabled={disabled} onChange={set('checkedOn')} />
          <Entry label={of(t('checkedBy'))} name={t('checkedBy')} isNamed value={values.checkedBy} disabled={disabled} onChange={set('checkedBy')} />
        </Stack>
      </TableCell>
    </TableRow>
  );
}

/** What an officer calls the field that the service names. */
const fieldNames: Partial<Record<string, 'grade' | 'training' | 'points' | 'candidate' | 'checkedOn' | 'checkedBy' | 'tasks' | 'helper' | 'year'>> = {
  'grading/grade': 'grade',
  'grading/notGraded': 'grade',
  'grading/year': 'year',
  'training/points': 'points',
  'training/result': 'training',
  'training/year': 'year',
  'review/tasks': 'tasks',
  'review/helper': 'helper',
  'review/backgroundCheckedOn': 'checkedOn',
  'review/backgroundCheckedBy': 'checkedBy',
};
