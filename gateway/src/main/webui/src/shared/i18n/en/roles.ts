import type { SameTexts } from '../texts';
import type { roles as vi } from '../vi/roles';

export const roles: SameTexts<typeof vi> = {
  'branch-secretary': 'Branch secretary',
  'grassroots-committee': 'Grassroots committee',
  'standing-committee': 'Standing committee',
  'organisation-board': 'Organisation–Inspection board',
  'provincial-standing-committee': 'Provincial standing committee',
  'propaganda-board': 'Propaganda board',
  inspector: 'Inspector',
  'front-observer': 'Fatherland Front observer',
  'data-protection-officer': 'Data-protection officer',
  operator: 'Operator',
  'api-client': 'Another system',
};
