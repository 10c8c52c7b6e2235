import { useQuery } from '@tanstack/react-query';
import { readHeadcountOfChildrenOptions, readProgressOptions } from '@/generated/reporting/@tanstack/react-query.gen';
import type { Indicator } from '@/generated/reporting/types.gen';
import { today } from '@/shared/format/today';

export interface Figures {
  members: number | undefined;
  referred: Indicator | undefined;
  admitted: Indicator | undefined;
}

const fresh = 30_000;

const figures = (members: number | undefined, indicators: Indicator[] | undefined): Figures => ({
  members,
  referred: indicators?.find(({ indicator }) => indicator === 'referred'),
  admitted: indicators?.find(({ indicator }) => indicator === 'admitted'),
});

/** Members and results of a unit and of each unit directly below; the tree stands without them while they are missing. */
export function useFigures(unit: string) {
  const headcount = useQuery({
    ...readHeadcountOfChildrenOptions({ query: { unit, at: today().slice(0, 7) } }),
    staleTime: fresh,
  }).data;
  const progress = useQuery({ ...readProgressOptions({ query: { unit } }), staleTime: fresh }).data;
  const isAbout = (child: { unit: { id: string } }, id: string) => child.unit.id === id;
  return {
    own: figures(headcount?.members, progress?.indicators),
    of: (child: string) =>
      figures(
        headcount?.children.find((each) => isAbout(each, child))?.members,
        progress?.children.find((each) => isAbout(each, child))?.indicators,
      ),
  };
}
