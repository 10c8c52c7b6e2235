import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { useSending } from './use-sending';

interface Props {
  /** Of the import that is for real. */
  address: string;
  /** What was checked. */
  file: File;
  label: string;
  title: string;
  action: string;
  onSent: (id: string) => void;
  /** What will change. */
  children: ReactNode;
}

/** Says once more what will change, then sends the file that was checked to be written. */
export function SendConfirmed({ address, file, label, title, action, onSent, children }: Props) {
  const [isAsking, ask] = useState(false);
  const { sending } = useSending(address, onSent);
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
        {label}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={title}
        action={action}
        isPending={sending.isPending}
        error={sending.error}
        onClose={() => {
          ask(false);
        }}
        onConfirm={() => {
          sending.mutate(file);
        }}
      >
        {children}
      </ConfirmDialog>
    </>
  );
}
