import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { download } from '@/shared/api/download';
import { useFailureText } from '@/shared/api/use-failure-text';

interface Props {
  path: string;
  /** The file's name for the person who keeps it. */
  name: string;
  headers?: Record<string, string>;
  icon: ReactNode;
  children: string;
}

/** Fetches a workbook and says why where that fails. */
export function DownloadButton({ path, name, headers, icon, children }: Props) {
  const failure = useFailureText();
  const fetching = useMutation({ mutationFn: () => download(path, name, headers) });
  const failed = fetching.error && failure(fetching.error);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={icon}
        loading={fetching.isPending}
        loadingPosition="start"
        onClick={() => {
          fetching.mutate();
        }}
      >
        {children}
      </Button>
      {failed && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {failed.text || failed.title}
        </Alert>
      )}
    </>
  );
}
