import type { SameTexts } from '../texts';
import type { terms as vi } from '../vi/terms';

const plan = 'Plan of the provincial Union of 04/8/2021';
const charter = 'Charter of the Party';
const union = 'Charter of the Union';
const software = 'The Union’s official software for members';

export const terms: SameTexts<typeof vi> = {
  referred: {
    term: 'Referred to the Party',
    meaning: 'Outstanding members whom the Union has introduced to the Party committee. The Organisation–Inspection board settles whether the day of the hand-over of the list or of the resolution counts.',
    source: `${plan}, part II`,
  },
  admitted: {
    term: 'Admitted',
    meaning: 'Outstanding members admitted to the Party, by the day of the decision or of the ceremony, as the programme says.',
    source: `${plan}, part II`,
  },
  unionShare: {
    term: 'Union’s share of new Party members',
    meaning: 'Of all new Party members, the share that were Union members. The number of all new Party members is confirmed by the Party’s organisation board and entered per quarter.',
    source: `${plan}, part III.4; Resolution 25-NQ/TW of 25/7/2008`,
  },
  outstandingMember: {
    term: 'Outstanding member',
    meaning: 'A member whom the branch has selected and the grassroots union has confirmed, to be nurtured and introduced to the Party.',
    source: `${plan}, parts III.1 and III.3`,
  },
  selection: {
    term: 'Selection',
    meaning: 'The branch meeting votes for its outstanding members. The Party cell is invited and comments.',
    source: `${plan}, part III.1; Guidance 35-HD/TĐTN-TCKT of 04/01/2021`,
  },
  confirmation: {
    term: 'Confirmation',
    meaning: 'The grassroots committee considers what the branch has selected. Whoever entered the vote may not confirm it.',
    source: `Guidance 35-HD/TĐTN-TCKT of 04/01/2021, named in the ${plan}, part III.1`,
  },
  handOver: {
    term: 'Hand-over of the list',
    meaning: 'The Union hands the list of outstanding members to the Party committee of its level, dated and signed by both.',
    source: `${plan}, part III.1`,
  },
  resolution: {
    term: 'Resolution',
    meaning: 'The grassroots committee’s resolution to introduce a member to the Party (form 4-KNĐ); it takes the place of one introducer.',
    source: `${charter}, article 4; form 4-KNĐ`,
  },
  awarenessClass: {
    term: 'Party awareness class',
    meaning: 'A course before admission is considered. Its certificate is valid for 60 months when the Party cell considers the case.',
    source: 'Guidance 06-HD/TW of 09/6/2025',
  },
  prospect: {
    term: 'Party prospect',
    meaning: 'Somebody whom the Party cell has put on its list to follow and nurture, with a mentor.',
    source: `${plan}, part III.1`,
  },
  mentor: {
    term: 'Mentor',
    meaning: 'An official Party member whom the cell has assigned to help.',
    source: `${plan}, part III.1`,
  },
  admission: {
    term: 'Decision of admission',
    meaning: 'The decision of the competent Party committee. Party age counts from its date.',
    source: 'Regulation 294-QĐ/TW of 26/5/2025; form 9-KNĐ',
  },
  ceremony: {
    term: 'Ceremony of admission',
    meaning: 'Held in the Party cell. The probation of 12 months begins on this day.',
    source: 'Regulation 294-QĐ/TW of 26/5/2025',
  },
  probation: {
    term: 'Probationary Party member',
    meaning: 'The 12 months after the ceremony, before official membership.',
    source: `${charter}, article 5`,
  },
  stalled: {
    term: 'Stalled',
    meaning: 'Selected two years ago or more and neither admitted nor a prospect. The branch records the cause and a measure.',
    source: `${plan}, part III.1`,
  },
  sector: {
    term: 'Sector',
    meaning: 'The five of the plan: residential areas, schools, enterprises, civil and public service, armed forces.',
    source: `${plan}, part III.3`,
  },
  branch: {
    term: 'Branch',
    meaning: 'The smallest unit of the Union, where members take part.',
    source: union,
  },
  grassroots: {
    term: 'Grassroots union',
    meaning: 'Directly above the branches: of a commune, ward, school, agency or enterprise.',
    source: union,
  },
  transfer: {
    term: 'Transfer of membership',
    meaning: 'A member goes from one branch to another from a day on; what was before is kept.',
    source: `${union} and its guidance`,
  },
  maturity: {
    term: 'Leaving by age',
    meaning: 'A member leaves the Union at 30, or up to 35 on request.',
    source: union,
  },
  citizenNumber: {
    term: 'Citizen number',
    meaning: 'The 12 digits of the citizen card. Not the number of the member card.',
    source: 'Decree 137/2015/NĐ-CP, article 13',
  },
  memberCode: {
    term: 'Member code',
    meaning: '7 or 8 digits that name the member in the Union’s official software.',
    source: software,
  },
  cardNumber: {
    term: 'Member card number',
    meaning: 'The 12 digits on the member card. Not the citizen number.',
    source: software,
  },
  outsideNumber: {
    term: 'All new Party members',
    meaning: 'How many the whole Party organisation has admitted, Union members or not, confirmed each quarter by the Party’s organisation board.',
    source: `The form on members admitted, confirmed by the Party’s organisation board; ${plan}, part III.4`,
  },
  target: {
    term: 'Target',
    meaning: 'What a unit is to reach in a year or the whole term, set by the level above. For referrals and admissions it is a minimum unless said otherwise.',
    source: `${plan}, parts II and III.1`,
  },
  organisationBoard: {
    term: 'Organisation–Inspection board',
    meaning: 'The provincial board for cadres, members and inspection: it sets targets, settles how results count, and enters the Party’s numbers.',
    source: `${plan}, part IV.1`,
  },
  executiveCommittee: {
    term: 'Executive committee',
    meaning: 'Leads one level of the Union between two congresses. That of the grassroots union confirms selections and passes the resolution that introduces.',
    source: union,
  },
  standingCommittee: {
    term: 'Standing committee',
    meaning: 'Elected by the executive committee; leads between its sessions.',
    source: union,
  },
  partyCommittee: {
    term: 'Party committee of a level',
    meaning: 'The Party’s own committee at a cell, commune, district or province. The Union introduces outstanding members to that of the same level.',
    source: charter,
  },
  subordinateUnion: {
    term: 'Directly subordinate union',
    meaning: 'A union directly below the province that is no district: agencies and enterprises, police, military, border guard, universities and colleges.',
    source: `${plan}, parts III.2 and IV`,
  },
  jointActivity: {
    term: 'Joint activity',
    meaning: 'A member who takes part elsewhere for a time but belongs to the branch of origin, and is counted once, there.',
    source: software,
  },
  removal: {
    term: 'Removal from the list',
    meaning: 'A name is taken off the list: of Union members who stay away or do not pay dues without a reason, or of probationary Party members who do not become official. It is no discipline.',
    source: `${union}; ${charter}, article 8`,
  },
  officialMember: {
    term: 'Official Party member',
    meaning: 'Somebody whose probation is over and who was recognised. Party age counts from the day of the decision of admission.',
    source: `${charter}, article 5`,
  },
  sensitiveData: {
    term: 'Sensitive personal data',
    meaning: 'Ethnicity, religion, citizen number and other data that the law protects in particular. Kept encrypted, seen only by those responsible; each reading is recorded.',
    source: 'Law 91/2025/QH15; Decree 356/2025/NĐ-CP, article 4',
  },
  unionMember: {
    term: 'Union member',
    meaning: 'Somebody admitted to the Ho Chi Minh Communist Youth Union who takes part in a branch.',
    source: union,
  },
  eligible: {
    term: 'Members called',
    meaning: 'All members of the branch on the day of the meeting, those absent too. The denominator where votes count against all members.',
    source: `Guidance 35-HD/TĐTN-TCKT of 04/01/2021, named in the ${plan}, part III.1`,
  },
  vote: {
    term: 'Vote',
    meaning: 'Votes in favour among those of the grassroots committee when it confirms, as in the minutes.',
    source: `Guidance 35-HD/TĐTN-TCKT of 04/01/2021, named in the ${plan}, part III.1`,
  },
  certificate: {
    term: 'Certificate',
    meaning: 'Given after the Party awareness class. Older than 60 months when the Party cell considers the case, the class is taken again.',
    source: 'Guidance 06-HD/TW of 09/6/2025',
  },
  cellVote: {
    term: 'Vote of the Party cell',
    meaning: 'The cell meets and votes on each person; at least two thirds of all its official members must agree. Certificate and resolution must hold on this day.',
    source: 'Regulation 294-QĐ/TW of 26/5/2025; form 6-KNĐ',
  },
  committeeVote: {
    term: 'Vote of the Party committee',
    meaning: 'The grassroots Party committee considers the resolution of the cell and votes, before the competent committee decides.',
    source: 'Regulation 294-QĐ/TW of 26/5/2025; form 8-KNĐ',
  },
  partyVote: {
    term: 'Votes of cell and committee',
    meaning: 'Votes in favour, votes cast, and how many may vote (of a cell, its official members). They are recorded here, not judged.',
    source: 'Regulation 294-QĐ/TW of 26/5/2025; forms 6-KNĐ and 8-KNĐ',
  },
  exit: {
    term: 'End of a case',
    meaning: 'A case ends without admission: withdrawn, returned by the Party committee, or not approved. The member may be selected again.',
    source: `${plan}, part III.1`,
  },
  partyCell: {
    term: 'Party cell',
    meaning: 'The Party’s own unit that follows the member: recognises prospects, names the mentor, considers the admission.',
    source: charter,
  },
  partyOrganisationBoard: {
    term: 'Party’s organisation board',
    meaning: 'Serves the Party committee in matters of organisation and members. Confirms how many were admitted in a quarter.',
    source: 'The form on members admitted, confirmed by the Party’s organisation board',
  },
  secretary: {
    term: 'Branch secretary',
    meaning: 'Heads the committee of a branch: leads its meetings, enters members and selections.',
    source: union,
  },
  fatherlandFront: {
    term: 'Fatherland Front',
    meaning: 'Its committee of the same level supervises how Union members become Party members; it sees totals only.',
    source: `${plan}, part III.4`,
  },
  level: {
    term: 'Level of a unit',
    meaning: 'Province; districts and directly subordinate unions (until 30/6/2025); communes and wards; grassroots unions; branches.',
    source: `${union}; Resolution 1682/NQ-UBTVQH15 of 16/6/2025`,
  },
  structure: {
    term: 'Figures by which organisation',
    meaning: 'A reorganisation puts units below others. The same results can be seen as organised today, as in each month, or as on a day; the total of the province is the same.',
    source: `${union}; Resolution 1682/NQ-UBTVQH15 of 16/6/2025`,
  },
};
