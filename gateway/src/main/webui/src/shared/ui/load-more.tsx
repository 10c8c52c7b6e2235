import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';

interface Props {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; isFetchNextPageError: boolean; fetchNextPage: () => unknown };
  onAsk?: () => void;
}

/** Leads to the next page of a list; says so where it did not come, and tries again. */
export function LoadMore({ query, onAsk }: Props) {
  const { t } = useTranslation('shared');
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;
  if (!hasNextPage) return null;
  return (
    <Stack spacing={1} sx={{ alignItems: 'center', py: 1 }}>
      {isFetchNextPageError && <Alert severity="error">{t('moreFailed')}</Alert>}
      <Button
        variant="outlined"
        loading={isFetchingNextPage}
        onClick={() => {
          onAsk?.();
          fetchNextPage();
        }}
      >
        {t(isFetchNextPageError ? 'retry' : 'more')}
      </Button>
    </Stack>
  );
}
