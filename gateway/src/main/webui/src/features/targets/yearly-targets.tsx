import useMediaQuery from '@mui/material/useMediaQuery';
import { useTheme } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readProgressBreakdownOptions } from '@/generated/reporting/@tanstack/react-query.gen';
import type { Programme } from '@/generated/reporting/types.gen';
import { ListState } from '@/shared/ui/list-state';
import { TargetCards } from './target-cards';
import { TargetDialog } from './target-dialog';
import { TargetTable } from './target-table';
import { yearsOf, type Chosen } from './years';

interface Props {
  unit: string;
  programme: Programme;
  mayEnter: boolean;
}

/** A table on a wide screen, cards on a phone; each target opens its form. */
export function YearlyTargets({ unit, programme, mayEnter }: Props) {
  const { t } = useTranslation('targets');
  const isPhone = useMediaQuery(useTheme().breakpoints.down('md'));
  const [chosen, choose] = useState<Chosen>();
  const years = useQuery({
    ...readProgressBreakdownOptions({ query: { unit, programme: programme.programme, by: 'year' } }),
    select: yearsOf,
  });
  const List = isPhone ? TargetCards : TargetTable;
  return (
    <ListState query={years} isEmpty={(all) => all.length === 0} empty={t('noProgramme')}>
      {(all) => (
        <>
          <List years={all} onChoose={mayEnter ? choose : undefined} />
          {chosen && (
            <TargetDialog
              unit={unit}
              programme={programme.programme}
              chosen={chosen}
              onClose={() => {
                choose(undefined);
              }}
            />
          )}
        </>
      )}
    </ListState>
  );
}
