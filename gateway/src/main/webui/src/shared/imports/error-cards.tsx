import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import type { ErrorsProps } from './error-table';

export function ErrorCards({ errors }: ErrorsProps) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0 }} aria-label={t('errors.summary')}>
      {errors.map(({ row, who, column, value, expected }) => (
        <Paper key={`${row} ${column} ${expected}`} component="li" sx={{ p: 2 }}>
          <Typography sx={{ fontWeight: 600 }}>{[`${t('errors.row')} ${format.number(row)}`, who, column].filter(Boolean).join(' · ')}</Typography>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {`${t('errors.value')}: `}
            <Typography component="span" variant="body2" color={value ? 'error' : 'textSecondary'}>
              {value || t('errors.blank')}
            </Typography>
          </Typography>
          <Typography variant="body2">{`${t('errors.expected')}: ${expected}`}</Typography>
        </Paper>
      ))}
    </Stack>
  );
}
