import type { Me } from '../src/generated/members/types.gen';
import { world } from './world';

/** Somebody with two assignments, so that switching can be tried. */
export const me: Me = {
  subject: 'can-bo',
  administrator: false,
  assignments: [
    {
      id: world.assignment,
      role: 'grassroots-committee',
      from: '2024-03-26',
      to: null,
      unit: { id: world.commune, code: '25459', name: 'Đoàn phường 1', level: 'commune' },
    },
    {
      id: world.otherAssignment,
      role: 'organisation-board',
      from: '2024-03-26',
      to: null,
      unit: { id: world.province, code: '72', name: 'Tỉnh đoàn Tây Ninh', level: 'province' },
    },
  ],
};
