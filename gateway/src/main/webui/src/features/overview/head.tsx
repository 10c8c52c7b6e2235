import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Programme, Progress } from '@/generated/reporting/types.gen';
import type { vi } from '@/shared/i18n/vi';
import { PageHead } from '@/shared/ui/page-head';
import { Choices } from './later';

type Level = keyof typeof vi.shared.levels;

interface Props {
  unit: string;
  progress: Progress | undefined;
  programme: Programme;
  programmes: Programme[];
  period: string;
  tree: string;
  change: (changes: { programme?: string; period?: string; tree?: string }) => void;
}

export function Head({ unit, progress, programme, programmes, period, tree, change }: Props) {
  const { t } = useTranslation(['overview', 'shared']);
  const { search } = useLocation();
  const shown = progress?.unit;
  return (
    <PageHead
      title={shown?.name ?? t('overview:title')}
      {...(shown ? { documentTitle: t('overview:pageTitle', { unit: shown.name }) } : {})}
      unit={unit}
      terms={['target', 'sector', 'grassroots', 'subordinateUnion', 'structure']}
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
        <Box sx={{ minHeight: 40, minWidth: { sm: 260 } }}>
          <Suspense>
            <Choices programme={programme} programmes={programmes} period={period} tree={tree} change={change} />
          </Suspense>
        </Box>
      }
    />
  );
}
