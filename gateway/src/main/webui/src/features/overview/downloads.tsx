import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { client } from '@/generated/reporting/client.gen';
import { DownloadButton } from '@/shared/ui/download-button';
import type { By } from './details';
import type { Question } from './use-progress';

interface Props {
  question: Question;
  /** Of the unit itself; the units below where nothing is said. */
  by?: By;
}

/** The table beside it as a file, with the same figures. */
export function Downloads({ question, by }: Props) {
  const { t } = useTranslation('overview');
  return (
    <Stack direction="row" spacing={1}>
      {(['xlsx', 'csv'] as const).map((format) => (
        <DownloadButton
          key={format}
          path={client.buildUrl({ url: '/api/progress/export', query: { ...question, by, format } })}
          name={t('downloads.name', { part: t(`downloads.${by ?? 'children'}`), from: question.from, to: question.to, format })}
          icon={<DownloadIcon />}
        >
          {format.toUpperCase()}
        </DownloadButton>
      ))}
    </Stack>
  );
}
