import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { listOutsideNumbersOptions } from '@/generated/reporting/@tanstack/react-query.gen';
import { ListState } from '@/shared/ui/list-state';
import { QuarterDialog } from './quarter-dialog';
import { QuarterGrid } from './quarter-grid';
import { byQuarter, firstQuarter, lastQuarter, type Period } from './quarters';

interface Props {
  unit: string;
  programme: Period;
}

/** The grid of quarters; the one that is open stands in the address (`?quarter=2024-Q3`). */
export function NumbersOfUnit({ unit, programme }: Props) {
  const { t } = useTranslation('outsideNumbers');
  const [params, setParams] = useSearchParams();
  const quarter = params.get('quarter');
  const numbers = useQuery(
    listOutsideNumbersOptions({ query: { unit, from: firstQuarter(programme), to: lastQuarter(programme) } }),
  );
  const open = (chosen: string | undefined) => {
    setParams((now) => {
      now.delete('quarter');
      if (chosen) now.set('quarter', chosen);
      return now;
    });
  };
  return (
    <ListState query={numbers} isEmpty={() => false} empty={t('noProgramme')}>
      {({ items }) => {
        const known = byQuarter(items);
        return (
          <>
            <QuarterGrid programme={programme} known={known} unit={unit} onOpen={open} />
            {quarter && (
              <QuarterDialog
                key={quarter}
                unit={unit}
                quarter={quarter}
                numbers={known.get(quarter) ?? []}
                onClose={() => {
                  open(undefined);
                }}
              />
            )}
          </>
        );
      }}
    </ListState>
  );
}
