import type { LevelCode, SectorCode } from '@/shared/i18n/use-unit-words';

export const levels: LevelCode[] = [
  'district',
  'commune',
  'grassroots',
  'grassroots-branch',
  'inter-branch',
  'branch',
  'sub-branch',
];

export const sectors: SectorCode[] = ['residential', 'school', 'enterprise', 'civil-service', 'armed-forces'];

/** Stands for no sector of its own: the unit organises several. */
export const several = 'several';
