import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '@/generated/reporting/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { useSending } from '@/shared/imports/use-sending';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
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
  const [isAsking, ask] = useState(false);
  const { sending } = useSending(addressOf(programme, false), (id) => {
    void queryClient.invalidateQueries({ queryKey: [{ _id: 'readTargets' }] });
    onRun(id);
  });
  return (
    <>
      <Button
        variant="contained"
        size="large"
        onClick={() => {
          sending.reset();
          ask(true);
        }}
      >
        {t('confirm.action', { number: format.number(report.accepted) })}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={t('confirm.title')}
        action={t('confirm.yes')}
        isPending={sending.isPending}
        error={sending.error}
        onClose={() => {
          ask(false);
        }}
        onConfirm={() => {
          sending.mutate(file);
        }}
      >
        <Typography gutterBottom>{t('confirm.lead', { number: format.number(report.accepted) })}</Typography>
        {report.rejected > 0 && <Typography>{t('confirm.rejected', { number: format.number(report.rejected) })}</Typography>}
      </ConfirmDialog>
    </>
  );
}
