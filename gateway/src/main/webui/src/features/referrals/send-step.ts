import {
  admitReferral, completeAwarenessClass, confirmReferral, handOverReferral, holdCeremony, makeOfficial, recogniseProspect, recordCellVote, recordCommitteeVote,
  resolveReferral,
} from '@/generated/referrals/sdk.gen';
import type { StepPath } from './steps';
import type { Addressed } from '@/shared/api/use-versioned-change';

/** What the forms of all steps hold; each step uses its own fields. */
export type StepValues = {
  on: string | null;
  decisionOn: string | null;
  receivedBy: string;
  number: string;
  certificate: string;
  decisionNumber: string;
  votesFor: string;
  votesCast: string;
  eligible: string;
  reportedBy: string;
};

export const noValues: StepValues = {
  on: null, decisionOn: null, receivedBy: '', number: '', certificate: '', decisionNumber: '', votesFor: '', votesCast: '', eligible: '', reportedBy: '',
};

const given = (text: string) => text.trim() || null;
const counted = (text: string) => (text === '' ? null : Number(text));

/** Each step goes to its own path. */
export function sendStep(step: StepPath, values: StepValues, addressed: Addressed) {
  const on = values.on ?? '';
  const reportedBy = given(values.reportedBy);
  const votes = { votesFor: counted(values.votesFor), votesCast: counted(values.votesCast) };
  const vote = { on, number: given(values.number), ...votes, eligible: counted(values.eligible), reportedBy };
  const decision = { decisionOn: values.decisionOn ?? '', decisionNumber: given(values.decisionNumber), reportedBy };
  switch (step) {
    case 'confirmation':
      return confirmReferral({ ...addressed, body: { on, ...votes } });
    case 'hand-over':
      return handOverReferral({ ...addressed, body: { on, receivedBy: given(values.receivedBy) } });
    case 'resolution':
      return resolveReferral({ ...addressed, body: { on, number: given(values.number) } });
    case 'awareness-class':
      return completeAwarenessClass({ ...addressed, body: { on, certificate: given(values.certificate), reportedBy } });
    case 'prospect-recognition':
      return recogniseProspect({ ...addressed, body: { on, reportedBy } });
    case 'cell-vote':
      return recordCellVote({ ...addressed, body: vote });
    case 'committee-vote':
      return recordCommitteeVote({ ...addressed, body: vote });
    case 'admission':
      return admitReferral({ ...addressed, body: decision });
    case 'ceremony':
      return holdCeremony({ ...addressed, body: { on, reportedBy } });
    case 'official-status':
      return makeOfficial({ ...addressed, body: decision });
  }
}
