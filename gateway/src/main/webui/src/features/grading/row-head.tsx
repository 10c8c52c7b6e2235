import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import type { SheetRow } from './row-values';
import type { Said } from './use-sheet-form';

interface Props {
  row: SheetRow;
  said: Said | undefined;
  isChanged: boolean;
}

/** Who it is, and what the service said of the row. */
export function RowHead({ row, said, isChanged }: Props) {
  const { t } = useTranslation('grading');
  const format = useFormat();
  return (
    <>
      <MuiLink component={Link} to={paths.member(row.member)} sx={{ fontWeight: 600 }}>
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
    </>
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
