import { useQuery } from '@tanstack/react-query';
import { readUnitOptions } from '@/generated/members/@tanstack/react-query.gen';

/** The name of a unit whose id is all that is known. */
export function UnitName({ unit }: { unit: string }) {
  const { data } = useQuery({ ...readUnitOptions({ path: { id: unit } }), staleTime: 300_000 });
  return <>{data ? data.name : '…'}</>;
}
