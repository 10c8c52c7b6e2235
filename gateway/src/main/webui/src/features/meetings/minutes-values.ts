import type { AssemblyView, SelectionMeetingMinutes } from '@/generated/referrals/types.gen';

export interface MinutesValues {
  on: string | null;
  place: string;
  partyGuest: string;
  partyOpinion: string;
  voting: string;
  eligible: string;
  present: string;
  candidates: { member: string; votes: string }[];
}

const asText = (number: number | null | undefined) => (number == null ? '' : String(number));
const asNumber = (text: string) => (text.trim() === '' ? null : Number(text));

export const isCount = (text: string) => text.trim() === '' || /^\d{1,6}$/.test(text.trim());

export const valuesOf = ({ on, place, partyGuest, partyOpinion, voting, eligible, present, candidates }: AssemblyView): MinutesValues => ({
  on,
  place,
  partyGuest: partyGuest ?? '',
  partyOpinion: partyOpinion ?? '',
  voting: voting ?? '',
  eligible: asText(eligible),
  present: asText(present),
  candidates: candidates.map(({ member, votes }) => ({ member, votes: asText(votes) })),
});

export const minutesOf = ({ on, place, partyGuest, partyOpinion, voting, eligible, present, candidates }: MinutesValues): SelectionMeetingMinutes => ({
  on: on ?? '',
  place: place.trim(),
  partyGuest: partyGuest.trim() || null,
  partyOpinion: partyOpinion.trim() || null,
  voting: voting === 'secret' || voting === 'open' ? voting : null,
  eligible: asNumber(eligible),
  present: asNumber(present),
  candidates: candidates.map(({ member, votes }) => ({ member, votes: asNumber(votes) })),
});
