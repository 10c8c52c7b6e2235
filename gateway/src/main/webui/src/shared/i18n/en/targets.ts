import type { SameTexts } from '../texts';
import type { targets as vi } from '../vi/targets';

export const targets: SameTexts<typeof vi> = {
  title: 'Targets',
  heading: 'Yearly targets',
  lead: 'The targets of the unit year by year, and what was reached. Each time a target is set, changed or taken back, the journal keeps who did it and why.',
  whoEnters: 'The Organisation–Inspection board of the provincial union enters targets, as the units register them and the Party committees resolve them.',
  noProgramme: 'There is no programme yet.',
  table: 'Targets and results by year',
  year: 'Year',
  yearOf: '{{year}}',
  wholePeriod: 'Whole period',
  target: 'Target',
  result: 'Result',
  reached: 'Reached',
  set: {
    referred: 'Set the target of referrals for {{year}}',
    admitted: 'Set the target of admissions for {{year}}',
  },
  amount: 'Target (people)',
  amountHelp: 'How many outstanding members the unit wants to reach in the year.',
  takeBack: 'Take the target of this year back',
  reason: 'Reason',
  reasonHelp: 'For example: resolution of the Party standing committee for 2025',
  cancel: 'Cancel',
  save: 'Save the target',
  journal: 'Journal of targets',
  noEntries: 'This unit has no targets yet.',
  indicators: {
    referred: 'Referrals {{year}}',
    admitted: 'Admissions {{year}}',
  },
  entry: '{{what}}: {{amount}} people',
  entryTakenBack: '{{what}}: taken back',
  entryBy: 'Entered by {{author}}, {{at}}',
  rule: {
    amount: 'Enter a whole number from 0 to 1,000,000.',
    reason: 'Give the reason.',
    tooLong: 'At most {{most}} characters.',
  },
};
