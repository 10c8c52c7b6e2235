import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '@/shared/ui/load-more';
import { ErrorList } from './error-list';
import type { ErrorsProps } from './error-table';

interface Props extends ErrorsProps {
  ignoredColumns: string[];
  /** Above what is wrong. */
  title: string;
  /** Brings what else is wrong. */
  query: Parameters<typeof LoadMore>[0]['query'];
}

/** What of a file was left out: columns that mean nothing here, and rows that are wrong. */
export function Findings({ ignoredColumns, title, query, ...wrong }: Props) {
  const { t } = useTranslation('imports');
  return (
    <>
      {ignoredColumns.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('work.ignored', { columns: ignoredColumns.join(', ') })}
        </Typography>
      )}
      {wrong.errors.length > 0 && (
        <Stack component="section" spacing={1.5}>
          <Typography variant="h2">{title}</Typography>
          <ErrorList {...wrong} />
          <LoadMore query={query} />
        </Stack>
      )}
    </>
  );
}
