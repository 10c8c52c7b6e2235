import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnectionLost } from '@/shared/api/connection';

/** Says plainly that nothing comes through; the requests themselves are tried again meanwhile. */
export function ConnectionBanner() {
  const { t } = useTranslation('frame');
  const queryClient = useQueryClient();
  if (!useConnectionLost()) return null;
  return (
    <Alert
      severity="warning"
      variant="filled"
      sx={{ borderRadius: 0, bgcolor: 'warning.main', color: '#fff' }}
      action={
        <Button color="inherit" onClick={() => void queryClient.refetchQueries({ type: 'active' })}>
          {t('connection.retry')}
        </Button>
      }
    >
      {t('connection.lost')}
    </Alert>
  );
}
