import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Button from '@mui/material/Button';
import { keepFile } from '@/shared/api/download';

/** Excel takes the file for what it is by the mark at its beginning, and its columns by semicolons. */
const template = (columns: readonly string[]) => new Blob([`\ufeff${columns.join(';')}\r\n`], { type: 'text/csv' });

interface Props {
  columns: readonly string[];
  /** The file's name for the person who keeps it. */
  name: string;
  children: string;
}

/** An empty file with the columns. */
export function TemplateButton({ columns, name, children }: Props) {
  return (
    <Button
      variant="outlined"
      startIcon={<DownloadIcon />}
      onClick={() => {
        keepFile(template(columns), name);
      }}
    >
      {children}
    </Button>
  );
}
