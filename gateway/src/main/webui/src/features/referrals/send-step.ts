import {
  admitReferral, completeAwarenessClass, confirmReferral, handOverReferral, holdCeremony, recogniseProspect, resolveReferral,
} from '@/generated/referrals/sdk.gen';
import type { StepPath } from './steps';
import type { Addressed } from './use-case-change';

/** What the forms of all steps hold; each step uses its own fields. */
export type StepValues = {
  on: string | null;
  decisionOn: string | null;
  consideredOn: string | null;
  receivedBy: string;
  number: string;
  certificate: string;
  decisionNumber: string;
  votesFor: string;
  votesCast: string;
};

export const noValues: StepValues = {
  on: null, decisionOn: null, consideredOn: null, receivedBy: '', number: '', certificate: '', decisionNumber: '', votesFor: '', votesCast: '',
};

const given = (text: string) => text.trim() || null;
const counted = (text: string) => (text === '' ? null : Number(text));

/** Each step goes to its own path. */
export function sendStep(step: StepPath, values: StepValues, addressed: Addressed) {
  const on = values.on ?? '';
  switch (step) {
    case 'confirmation':
      return confirmReferral({ ...addressed, body: { on, votesFor: counted(values.votesFor), votesCast: counted(values.votesCast) } });
    case 'hand-over':
      return handOverReferral({ ...addressed, body: { on, receivedBy: given(values.receivedBy) } });
    case 'resolution':
      return resolveReferral({ ...addressed, body: { on, number: given(values.number) } });
    case 'awareness-class':
      return completeAwarenessClass({ ...addressed, body: { on, certificate: given(values.certificate) } });
    case 'prospect-recognition':
      return recogniseProspect({ ...addressed, body: { on } });
    case 'admission':
      return admitReferral({
        ...addressed,
        body: { decisionOn: values.decisionOn ?? '', decisionNumber: given(values.decisionNumber), consideredOn: values.consideredOn },
      });
    case 'ceremony':
      return holdCeremony({ ...addressed, body: { on } });
  }
}
