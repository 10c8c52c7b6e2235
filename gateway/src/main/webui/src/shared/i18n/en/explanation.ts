import type { SameTexts } from '../texts';
import type { explanation as vi } from '../vi/explanation';

export const explanation: SameTexts<typeof vi> = {
  heading: 'What this figure is made of',
  numerator: '{{indicator}}: numerator',
  denominator: '{{indicator}}: denominator',
  months: 'from {{from}} to {{to}}',
  asIs: 'As organised today.',
  asWas: 'As organised at the time.',
  asOn: 'As organised on {{day}}.',
  mixed: 'Units of several sectors',
  empty: 'Nothing counts for this figure in the period.',
  shown: '{{shown}} lines are shown. All lines add up to {{count}}.',
  lines: 'What counts',
  on: 'Counts from',
  because: 'Because of',
  unit: 'Counts for',
  confirmedOn: 'Confirmed on',
  quarter: 'Quarter',
  amount: 'New Party members',
  kind: {
    referral: 'Case',
    member: 'Member',
    'outside-number': 'Numbers of the quarter',
  },
  what: {
    selected: 'Selected',
    confirmed: 'Confirmed by the grassroots union',
    'handed-over': 'List handed to the Party committee',
    resolved: 'Resolution of introduction',
    'class-completed': 'Awareness class completed',
    'prospect-recognised': 'Recognised as a Party prospect',
    admitted: 'Decision on admission',
    'ceremony-held': 'Admission ceremony held',
    official: 'Became an official member',
    placed: 'Member of the branch',
  },
};
