import type { NamedUnit, UnitOrKey } from '@/generated/members/types.gen';

/** A unit as people know it: one that is there by its id, one that the reorganisation establishes by its key. */
export interface Place {
  unit: string | null;
  key: string | null;
  code: string;
  name: string;
}

/** What tells it from every other one. */
export const idOf = ({ unit, key }: UnitOrKey) => unit ?? `+${key}`;

export const isSame = (one: UnitOrKey, other: UnitOrKey) => idOf(one) === idOf(other);

export const refOf = ({ unit, key }: UnitOrKey): UnitOrKey => (unit ? { unit } : { key });

export const placeOf = ({ unit, key, code, name }: NamedUnit): Place => ({ unit, key, code: code ?? '', name: name ?? key ?? '' });

/** “Đoàn phường Ninh Sơn (25480)”. */
export const inFull = ({ name, code }: Pick<Place, 'name' | 'code'>) => (code ? `${name} (${code})` : name);
