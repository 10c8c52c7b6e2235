import type { SameTexts } from '../texts';
import type { terms as vi } from '../vi/terms';

export const terms: SameTexts<typeof vi> = {
  referred: {
    term: 'Referred to the Party',
    meaning: 'Outstanding members whom the Union has introduced to the Party committee. The Organisation–Inspection board settles whether the day of the hand-over of the list or of the resolution counts.',
  },
  admitted: {
    term: 'Admitted',
    meaning: 'Outstanding members admitted to the Party, by the day of the decision or of the ceremony, as the programme says.',
  },
  unionShare: {
    term: 'Union’s share of new Party members',
    meaning: 'Of all new Party members, the share that were Union members. The number of all new Party members is confirmed by the Party’s organisation board and entered per quarter.',
  },
  outstandingMember: {
    term: 'Outstanding member',
    meaning: 'A member whom the branch has selected and the grassroots union has confirmed, to be nurtured and introduced to the Party.',
  },
  selection: {
    term: 'Selection',
    meaning: 'The branch meeting votes for its outstanding members. The Party cell is invited and comments.',
  },
  confirmation: {
    term: 'Confirmation',
    meaning: 'The grassroots committee considers what the branch has selected. Whoever entered the vote may not confirm it.',
  },
  handOver: {
    term: 'Hand-over of the list',
    meaning: 'The Union hands the list of outstanding members to the Party committee of its level, dated and signed by both.',
  },
  resolution: {
    term: 'Resolution',
    meaning: 'The grassroots committee’s resolution to introduce a member to the Party (form 4-KNĐ); it takes the place of one introducer.',
  },
  awarenessClass: {
    term: 'Party awareness class',
    meaning: 'A course before admission is considered. Its certificate is valid for 60 months when the Party cell considers the case.',
  },
  prospect: {
    term: 'Party prospect',
    meaning: 'Somebody whom the Party cell has put on its list to follow and nurture, with a mentor.',
  },
  mentor: {
    term: 'Mentor',
    meaning: 'An official Party member whom the cell has assigned to help.',
  },
  admission: {
    term: 'Decision of admission',
    meaning: 'The decision of the competent Party committee. Party age counts from its date.',
  },
  ceremony: {
    term: 'Ceremony of admission',
    meaning: 'Held in the Party cell. The probation of 12 months begins on this day.',
  },
  probation: {
    term: 'Probationary Party member',
    meaning: 'The 12 months after the ceremony, before official membership.',
  },
  stalled: {
    term: 'Stalled',
    meaning: 'Selected two years ago or more and neither admitted nor a prospect. The branch records the cause and a measure.',
  },
  sector: {
    term: 'Sector',
    meaning: 'The five of the plan: residential areas, schools, enterprises, civil and public service, armed forces.',
  },
  branch: {
    term: 'Branch',
    meaning: 'The smallest unit of the Union, where members take part.',
  },
  grassroots: {
    term: 'Grassroots union',
    meaning: 'Directly above the branches: of a commune, ward, school, agency or enterprise.',
  },
  transfer: {
    term: 'Transfer of membership',
    meaning: 'A member goes from one branch to another from a day on; what was before is kept.',
  },
  maturity: {
    term: 'Leaving by age',
    meaning: 'A member leaves the Union at 30, or up to 35 on request.',
  },
  citizenNumber: {
    term: 'Citizen number',
    meaning: 'The 12 digits of the citizen card. Not the number of the member card.',
  },
  memberCode: {
    term: 'Member code',
    meaning: '7 or 8 digits that name the member in the Union’s official software.',
  },
  cardNumber: {
    term: 'Member card number',
    meaning: 'The 12 digits on the member card. Not the citizen number.',
  },
  outsideNumber: {
    term: 'All new Party members',
    meaning: 'How many the whole Party organisation has admitted, Union members or not, confirmed each quarter by the Party’s organisation board.',
  },
  target: {
    term: 'Target',
    meaning: 'What a unit is to reach in a year or the whole term, set by the level above. For referrals and admissions it is a minimum unless said otherwise.',
  },
  organisationBoard: {
    term: 'Organisation–Inspection board',
    meaning: 'The provincial board for cadres, members and inspection: it sets targets, settles how results count, and enters the Party’s numbers.',
  },
  executiveCommittee: {
    term: 'Executive committee',
    meaning: 'Leads one level of the Union between two congresses. That of the grassroots union confirms selections and passes the resolution that introduces.',
  },
  standingCommittee: {
    term: 'Standing committee',
    meaning: 'Elected by the executive committee; leads between its sessions.',
  },
  partyCommittee: {
    term: 'Party committee of a level',
    meaning: 'The Party’s own committee at a cell, commune, district or province. The Union introduces outstanding members to that of the same level.',
  },
  subordinateUnion: {
    term: 'Directly subordinate union',
    meaning: 'A union directly below the province that is no district: agencies and enterprises, police, military, border guard, universities and colleges.',
  },
  jointActivity: {
    term: 'Joint activity',
    meaning: 'A member who takes part elsewhere for a time but belongs to the branch of origin, and is counted once, there.',
  },
  removal: {
    term: 'Removal from the list',
    meaning: 'A name is taken off the list of members for staying away or not paying dues without a reason. It is no discipline.',
  },
  officialMember: {
    term: 'Official Party member',
    meaning: 'Somebody whose probation is over and who was recognised. Party age counts from the day of the decision of admission.',
  },
  sensitiveData: {
    term: 'Sensitive personal data',
    meaning: 'Ethnicity, religion, citizen number and other data that the law protects in particular. Kept encrypted, seen only by those responsible; each reading is recorded.',
  },
};
