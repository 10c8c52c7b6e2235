import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '@/generated/reporting/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { SendConfirmed } from '@/shared/imports/send-confirmed';
import { addressOf } from './address';

interface Props {
  /** Of the dry run. */
  report: ImportReport;
  programme: string;
  file: File;
  onRun: (id: string) => void;
}

/** Says once more what will change, then sends the same file to be written. */
export function ConfirmRun({ report, programme, file, onRun }: Props) {
  const { t } = useTranslation('targetImports');
  const format = useFormat();
  const queryClient = useQueryClient();
  return (
    <SendConfirmed
      address={addressOf(programme, false)}
      file={file}
      label={t('confirm.action', { number: format.number(report.accepted) })}
      title={t('confirm.title')}
      action={t('confirm.yes')}
      onSent={(id) => {
        void queryClient.invalidateQueries({ queryKey: [{ _id: 'readTargets' }] });
        onRun(id);
      }}
    >
      <Typography gutterBottom>{t('confirm.lead', { number: format.number(report.accepted) })}</Typography>
      {report.rejected > 0 && <Typography>{t('confirm.rejected', { number: format.number(report.rejected) })}</Typography>}
    </SendConfirmed>
  );
}
