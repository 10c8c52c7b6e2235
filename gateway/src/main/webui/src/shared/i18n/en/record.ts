import type { SameTexts } from '../texts';
import type { record as vi } from '../vi/record';

export const record: SameTexts<typeof vi> = {
  title: 'Grading, honours, positions',
  empty: 'No grading, honour or position is noted yet.',
  sheet: 'Sheet of the branch',
  year: 'Year {{year}}',
  grade: 'Grade: {{grade}}',
  notGraded: 'Not graded: {{reason}}',
  training: 'Training programme: {{result}}',
  points: '{{result}} ({{points}} points)',
  registered: 'registered',
  unregistered: 'not registered',
  candidate: 'Is a source of candidates',
  noCandidate: 'Not yet a source of candidates',
  tasks: 'Tasks given: {{tasks}}',
  helper: 'Young Party member helping: {{helper}}',
  checked: 'Background check made on {{on}} by {{by}}',
  honours: 'Awards and titles',
  positions: 'Positions',
  priorityGroups: 'Priority groups of the sector',
  from: '{{what}}, since {{from}}',
  between: '{{what}}, from {{from}} to {{to}}',
  on: '{{what}}, {{when}}',
  noted: 'Noted by {{by}}, {{at}}',
};
