import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import type { Detail } from './details';
import { textOf, type Field, type PersonValues } from './person-values';

interface Props {
  /** What somebody else changed after this form was opened, as it stands now. */
  fields: Field[];
  theirs: PersonValues;
}

const isDetail = (field: Field): field is `details.${Detail}` => field.startsWith('details.');

/** Somebody else was faster: what they changed, and beside it what is typed here where that differs. */
export function ChangedMeanwhile({ fields, theirs }: Props) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const { watch, setValue } = useFormContext<PersonValues>();
  const mine = watch();
  const label = (field: Field) => {
    if (isDetail(field)) return t(`details.${field.slice('details.'.length) as Detail}`);
    return field === 'gender' ? t('gender.label') : t(field);
  };
  const shown = (field: Field, text: string) => {
    if (text === '') return t('unknown');
    if (field === 'gender') return t(`gender.${text as 'unknown'}`);
    return field === 'joinedUnionOn' ? format.date(text) : text;
  };
  return (
    <Alert severity="warning" sx={{ '& .MuiAlert-message': { flexGrow: 1, minWidth: 0 } }}>
      <AlertTitle>{t('meanwhile.title')}</AlertTitle>
      {t('meanwhile.text')}
      <List dense disablePadding>
        {fields.map((field) => {
          const [now, typed] = [textOf(theirs, field), textOf(mine, field)];
          const differs = now !== typed;
          return (
            <ListItem
              key={field}
              disableGutters
              sx={{ gap: 2, flexWrap: 'wrap' }}
            >
              <ListItemText
                sx={{ minWidth: 0, flexBasis: 240 }}
                primary={t('meanwhile.now', { field: label(field), value: shown(field, now) })}
                secondary={differs && t('meanwhile.yours', { value: shown(field, typed) })}
                slotProps={{ primary: { sx: { overflowWrap: 'anywhere' } }, secondary: { sx: { overflowWrap: 'anywhere' } } }}
              />
              {differs && (
                <Button
                  size="small"
                  color="inherit"
                  variant="outlined"
                  aria-label={t('meanwhile.takeField', { field: label(field) })}
                  onClick={() => {
                    setValue(field, (field === 'joinedUnionOn' ? now || null : now) as string, { shouldDirty: true, shouldValidate: true });
                  }}
                >
                  {t('meanwhile.take')}
                </Button>
              )}
            </ListItem>
          );
        })}
      </List>
    </Alert>
  );
}
