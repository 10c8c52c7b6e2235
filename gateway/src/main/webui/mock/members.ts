import { http, HttpResponse, type HttpHandler } from 'msw';
import { operations } from './contracts';

interface Found {
  id: string;
  fullName: string;
  memberCode: string | null;
  cardNumber: string | null;
  gender: string;
  leftOn: string | null;
}

interface Asked {
  ids?: string[] | null;
  query?: string | null;
  status?: string | null;
  gender?: string | null;
}

const everybody = (operations.find(({ id }) => id === 'searchMembers')?.examples[0] as { items: Found[] } | undefined)?.items ?? [];

const simple = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/đ/gi, 'd').toLowerCase();

/** As the service searches: each word somewhere in the name without accents, or a whole number. */
const fits = ({ ids, query, status, gender }: Asked) => (member: Found) =>
  (ids?.includes(member.id) ?? true) &&
  ((query ?? '') === '' ||
    simple(query ?? '').split(' ').every((word) => simple(member.fullName).includes(word)) ||
    [member.memberCode, member.cardNumber].includes(query ?? '')) &&
  (status === 'all' || (status === 'left') === (member.leftOn !== null)) &&
  (!gender || member.gender === gender);

export const memberHandlers: HttpHandler[] = [
  http.post('*/api/members/search', async ({ request }) => {
    const items = everybody.filter(fits((await request.json()) as Asked));
    return HttpResponse.json({ items, nextCursor: null, count: items.length });
  }),
];
