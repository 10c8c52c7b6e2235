import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ReorganisationPreview } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import type { Kind } from './step-form';

interface Props {
  /** From 0. */
  number: number;
  kind: Kind;
  /** The step as a sentence. */
  says: string;
  against: ReorganisationPreview['objections'];
  onEdit: ((number: number) => void) | undefined;
  onRemove: ((number: number) => void) | undefined;
}

/** One step: what it says, what stands against it, what can be done with it. */
export function StepItem({ number, kind, says, against, onEdit, onRemove }: Props) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  const shown = format.number(number + 1);
  return (
    <Paper component="li" sx={{ p: 2, ...(against.length > 0 && { borderColor: 'error.main' }) }}>
      <Stack direction={{ xs: 'column', md: 'row' }} spacing={1} sx={{ justifyContent: 'space-between', alignItems: { md: 'center' } }}>
        <Box sx={{ minWidth: 0 }}>
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 0.5 }}>
            <Typography color="textSecondary">{shown}.</Typography>
            <Chip size="small" label={t(`kinds.${kind}`)} sx={{ bgcolor: '#e3ecf7', color: 'primary.dark' }} />
          </Stack>
          <Typography sx={{ overflowWrap: 'anywhere' }}>{says}</Typography>
        </Box>
        <Stack direction="row" sx={{ flexShrink: 0, ml: { xs: -1, md: 0 } }}>
          {onEdit && (
            <Button aria-label={t('steps.changeThis', { number: shown })} onClick={() => { onEdit(number); }}>
              {t('steps.edit')}
            </Button>
          )}
          {onRemove && (
            <Button color="error" aria-label={t('steps.removeThis', { number: shown })} onClick={() => { onRemove(number); }}>
              {t('steps.remove')}
            </Button>
          )}
        </Stack>
      </Stack>
      {against.map(({ rule, unit }) => (
        <Alert key={`${rule} ${unit?.unit}`} severity="error" sx={{ mt: 1 }}>
          {t(`rules.${rule}`)}
          {unit?.name && ` (${unit.name})`}
        </Alert>
      ))}
    </Paper>
  );
}
