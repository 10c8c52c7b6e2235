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
export const isOverview = () => /^\/(units\/[^/]+)?$/.test(location.pathname) && !/[?&](programme|period|tree)=/.test(location.search);

/** What the first page asks about, where it is a unit's figures. */
export function firstQuestion(me: Me, { items }: Programmes) {
  const unit = /^\/units\/([^/]+)$/.exec(location.pathname)?.[1] ?? assignmentOf(me, chosenAssignment())?.unit.id;
  const newest = items.at(-1);
  return isOverview() && unit && newest ? { unit, programme: newest.programme, from: newest.from, to: newest.to } : undefined;
}

async function readAhead() {
  const [me, programmes] = await Promise.all([
    read('/api/me') as Promise<Me | undefined>,
    isOverview() ? (read('/api/programmes') as Promise<Programmes | undefined>) : undefined,
  ]);
  const question = me && programmes && firstQuestion(me, programmes);
  if (question) await read(`/api/progress?${new URLSearchParams(question).toString()}`);
}

/** Who one is and, where the address is a unit's, its figures. What fails here the page takes as its own failure. */
export const readFirst = () => readAhead().catch(() => undefined);
