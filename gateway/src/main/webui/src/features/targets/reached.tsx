import { useFormat } from '@/shared/format/use-format';
import { reached, type Standing } from './years';

export function Reached({ standing }: { standing: Standing }) {
  const format = useFormat();
  const share = reached(standing);
  return <>{share === undefined ? '–' : format.percent(share)}</>;
}
