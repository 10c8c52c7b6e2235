import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/shared/format/today';
import { asWas } from '@/shared/tree';

const TreeDay = lazy(() => import('./tree-day').then(({ TreeDay: field }) => ({ default: field })));

interface Props {
  /** As it stands in the address. */
  tree: string;
  onChange: (tree: string) => void;
}

const aDay = 'day';

/** On which tree the figures are laid: today's, that of each month, that of a day. */
export function TreePicker({ tree, onChange }: Props) {
  const { t } = useTranslation('overview');
  const day = tree !== '' && tree !== asWas ? tree : undefined;
  return (
    <>
      <TextField
        select
        size="small"
        label={t('tree.label')}
        value={day ? aDay : tree}
        onChange={({ target }) => {
          onChange(target.value === aDay ? today() : target.value);
        }}
        sx={{ width: { xs: 1, sm: 260 } }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{t('tree.asIs')}</MenuItem>
        <MenuItem value={asWas}>{t('tree.asWas')}</MenuItem>
        <MenuItem value={aDay}>{t('tree.asOn')}</MenuItem>
      </TextField>
      {day && (
        <Suspense>
          <TreeDay day={day} onChange={onChange} />
        </Suspense>
      )}
    </>
  );
}
