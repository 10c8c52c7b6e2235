import type { Me } from '@/generated/members/types.gen';
import type { Programmes } from '@/generated/reporting/types.gen';
import { assignmentOf, chosenAssignment } from '@/shared/chosen-assignment';
import { ownHeaders } from './own-headers';

/** Answers that were asked for before there was an application to ask; each is taken once. */
const answers = new Map<string, Promise<Response>>();

async function read(path: string): Promise<unknown> {
  const answer = fetch(path, { headers: ownHeaders('GET') });
  answers.set(new URL(path, location.origin).href, answer);
  const response = await answer;
  return response.ok ? response.clone().json() : undefined;
}

/** The answer to the same read, where it is under way or there. */
export function takeAnswer({ method, url }: Request): Promise<Response> | undefined {
  if (method !== 'GET') return undefined;
  const answer = answers.get(url);
  answers.delete(url);
  return answer;
}

/** Whoever opens a unit without choosing a period or a tree sees the newest programme on today's. */
const isOverview = () => /^\/(units\/[^/]+)?$/.test(location.pathname) && !/[?&](programme|period|tree)=/.test(location.search);

async function readInTurn() {
  const me = (await read('/api/me')) as Me | undefined;
  if (!me || !isOverview()) return;
  const programmes = (await read('/api/programmes')) as Programmes | undefined;
  const unit = /^\/units\/([^/]+)$/.exec(location.pathname)?.[1] ?? assignmentOf(me, chosenAssignment())?.unit.id;
  const programme = programmes?.items.at(-1);
  if (!unit || !programme) return;
  const { from, to } = programme;
  await read(`/api/progress?${new URLSearchParams({ unit, programme: programme.programme, from, to }).toString()}`);
}

/** Who one is and, where the address is a unit's, its figures. What fails here the page takes as its own failure. */
export const readFirst = () => readInTurn().catch(() => undefined);
