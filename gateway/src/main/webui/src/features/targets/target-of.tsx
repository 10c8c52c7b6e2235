import EditIcon from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import type { Chosen, Counted, Standing } from './years';

interface Props {
  year: number | undefined;
  indicator: Counted;
  standing: Standing;
  onChoose: ((chosen: Chosen) => void) | undefined;
}

/** A target, and the way to its form for who may set it. That of the whole period belongs to the programme. */
export function TargetOf({ year, indicator, standing: { target }, onChoose }: Props) {
  const { t } = useTranslation('targets');
  const format = useFormat();
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, mr: onChoose && !year ? 4.5 : 0 }}>
      {target === null ? '–' : format.number(target)}
      {year && onChoose && (
        <IconButton
          size="small"
          color="primary"
          aria-label={t(`set.${indicator}`, { year })}
          onClick={() => {
            onChoose({ year, indicator, target });
          }}
          sx={{ width: { xs: 44, md: 32 }, height: { xs: 44, md: 32 } }}
        >
          <EditIcon fontSize="small" />
        </IconButton>
      )}
    </Box>
  );
}
