import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Programme, Progress } from '@/generated/reporting/types.gen';
import type { vi } from '@/shared/i18n/vi';
import { PageHead } from '@/shared/ui/page-head';
import { PeriodPicker } from './period-picker';

type Level = keyof typeof vi.shared.levels;

interface Props {
  unit: string;
  progress: Progress | undefined;
  programme: Programme;
  programmes: Programme[];
  period: string;
  change: (changes: { programme?: string; period?: string }) => void;
}

export function Head({ unit, progress, programme, programmes, period, change }: Props) {
  const { t } = useTranslation(['overview', 'shared']);
  const { search } = useLocation();
  const shown = progress?.unit;
  return (
    <PageHead
      title={shown?.name ?? t('overview:title')}
      {...(shown ? { documentTitle: t('overview:pageTitle', { unit: shown.name }) } : {})}
      unit={unit}
      terms={['target', 'sector', 'grassroots', 'subordinateUnion']}
      isUnitItself
      search={search}
      lead={
        shown && (
          <Typography color="textSecondary">
            {t(`shared:levels.${shown.level as Level}`)} · {t('overview:code', { code: shown.code })}
          </Typography>
        )
      }
      actions={
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5}>
          {programmes.length > 1 && (
            <TextField
              select
              size="small"
              label={t('overview:programme')}
              value={programme.programme}
              onChange={({ target }) => {
                change({ programme: target.value, period: '' });
              }}
              sx={{ minWidth: 180 }}
            >
              {programmes.map(({ programme: code }) => (
                <MenuItem key={code} value={code}>
                  {code}
                </MenuItem>
              ))}
            </TextField>
          )}
          <PeriodPicker
            programme={programme}
            period={period}
            onChange={(chosen) => {
              change({ period: chosen });
            }}
          />
        </Stack>
      }
    />
  );
}
