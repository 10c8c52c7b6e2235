import UploadIcon from '@mui/icons-material/CloudUploadOutlined';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What to know of the file before it is chosen. */
  note: string;
  onFiles: (files: File[]) => void;
}

/** Takes a file by drop or by button. */
export function UploadBox({ note, onFiles }: Props) {
  const { t } = useTranslation('imports');
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <Paper
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event);
        onFiles([...event.dataTransfer.files]);
      }}
      data-testid="drop"
      sx={{ p: { xs: 2, md: 4 }, textAlign: 'center', border: '2px dashed', borderColor: isOver ? 'primary.main' : 'divider', bgcolor: isOver ? 'action.hover' : 'background.default' }}
    >
      <UploadIcon color="primary" sx={{ display: 'block', mx: 'auto', mb: 1, fontSize: 40 }} />
      <Typography sx={{ mb: 1, display: { xs: 'none', md: 'block' } }}>{t(isOver ? 'upload.dropHere' : 'upload.drop')}</Typography>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv"
        aria-label={t('upload.choose')}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Button variant="contained" onClick={() => input.current?.click()}>
        {t('upload.choose')}
      </Button>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {t('upload.limits')}
      </Typography>
      <Typography variant="body2" sx={{ mt: 1 }}>
        {note}
      </Typography>
    </Paper>
  );
}
