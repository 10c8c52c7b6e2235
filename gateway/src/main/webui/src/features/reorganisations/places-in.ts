import type { UnitOrKey } from '@/generated/members/types.gen';
import { isSame, type Place } from './place';
import type { StepValues } from './step-form';

/** Names of the units that a form holds. */
export function placesIn({ unit, units, into, among, parent }: StepValues) {
  const all = [unit, into, parent, ...units, ...among].filter((place) => place !== null);
  return (wanted: UnitOrKey): Place => all.find((place) => isSame(place, wanted)) ?? { unit: null, key: null, code: '', name: '…' };
}
