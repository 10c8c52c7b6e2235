import { useQuery } from '@tanstack/react-query';
import { previewReorganisation } from '@/generated/members/sdk.gen';
import type { ReorganisationPreview, ReorganisationView, TouchedUnit } from '@/generated/members/types.gen';
import { previewFigures } from '@/generated/reporting/sdk.gen';
import { isEmpty, suppositionOf } from './supposition';
import { beyond } from './use-preview';

/** Every unit that is touched, however many pages they take. */
async function touchedBy(id: string, signal: AbortSignal): Promise<TouchedUnit[]> {
  const touched: TouchedUnit[] = [];
  for (let from: string | null = '0'; from !== null; ) {
    const { units }: ReorganisationPreview = (await previewReorganisation({ path: { id }, query: { units: from, open: beyond }, signal, throwOnError: true })).data;
    touched.push(...units.items);
    from = units.nextCursor;
  }
  return touched;
}

/** The figures of the touched units as they are and as they would be; nothing where no unit stands elsewhere then. */
export function useFigures(view: ReorganisationView) {
  return useQuery({
    queryKey: [{ _id: 'previewFigures' }, view.id, view.version],
    queryFn: async ({ signal }) => {
      const supposition = suppositionOf(view, await touchedBy(view.id, signal));
      return isEmpty(supposition) ? null : (await previewFigures({ body: supposition, signal, throwOnError: true })).data;
    },
  });
}
