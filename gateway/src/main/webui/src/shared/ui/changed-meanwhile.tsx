import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import { useTranslation } from 'react-i18next';

/** Something that somebody else changed, as it stands now; where another value is typed here, that one, and the way to give it up. */
export interface Changed {
  name: string;
  now: string;
  mine?: { value: string; giveUp: () => void } | undefined;
}

interface Props {
  title: string;
  /** What to do next. */
  text: string;
  changed: Changed[];
}

const wrapping = { sx: { overflowWrap: 'anywhere' } } as const;

/** Somebody else was faster: what they changed, and beside it what is typed here where that differs. */
export function ChangedMeanwhile({ title, text, changed }: Props) {
  const { t } = useTranslation('shared');
  return (
    <Alert severity="warning" sx={{ '& .MuiAlert-message': { flexGrow: 1, minWidth: 0 } }}>
      <AlertTitle>{title}</AlertTitle>
      {text}
      <List dense disablePadding>
        {changed.map(({ name, now, mine }) => (
          <ListItem key={name} disableGutters sx={{ gap: 2, flexWrap: 'wrap' }}>
            <ListItemText
              sx={{ minWidth: 0, flexBasis: 240 }}
              primary={t('meanwhile.now', { field: name, value: now })}
              secondary={mine && t('meanwhile.yours', { value: mine.value })}
              slotProps={{ primary: wrapping, secondary: wrapping }}
            />
            {mine && (
              <Button size="small" color="inherit" variant="outlined" aria-label={t('meanwhile.takeField', { field: name })} onClick={mine.giveUp}>
                {t('meanwhile.take')}
              </Button>
            )}
          </ListItem>
        ))}
      </List>
    </Alert>
  );
}
