import { http, HttpResponse, type HttpHandler } from 'msw';
import { world } from './world';

const id = (last: string) => `018f0000-0000-7000-8000-00000000${last}`;

interface MockUnit {
  id: string;
  code: string;
  name: string;
  level: string;
  sector: string | null;
  parent: string | null;
}

const unit = (last: string, parent: string | null, code: string, name: string, level: string, sector: string | null): MockUnit => ({
  id: id(last), code, name, level, sector, parent,
});

/** Some of the tree: enough to go down, to search and to filter. The names are those of the contracts' examples. */
const units: MockUnit[] = [
  unit('0001', null, '72', 'Tỉnh đoàn Tây Ninh', 'province', null),
  unit('0002', world.province, '703', 'Thành đoàn Tây Ninh', 'district', null),
  unit('0011', world.province, '705', 'Huyện đoàn Tân Biên', 'district', null),
  unit('0012', world.province, '706', 'Huyện đoàn Tân Châu', 'district', null),
  unit('0013', world.province, '707', 'Huyện đoàn Dương Minh Châu', 'district', null),
  unit('0014', world.province, '708', 'Huyện đoàn Châu Thành', 'district', null),
  unit('0015', world.province, '709', 'Thị đoàn Hòa Thành', 'district', null),
  unit('0016', world.province, '710', 'Huyện đoàn Gò Dầu', 'district', null),
  unit('0017', world.province, '711', 'Huyện đoàn Bến Cầu', 'district', null),
  unit('0018', world.province, '712', 'Thị đoàn Trảng Bàng', 'district', null),
  unit('0021', world.province, '72-BP', 'Đoàn Bộ đội Biên phòng tỉnh', 'district', 'armed-forces'),
  unit('0022', world.province, '72-CA', 'Đoàn Công an tỉnh', 'district', 'armed-forces'),
  unit('0023', world.province, '72-CQDN', 'Đoàn Khối Cơ quan và Doanh nghiệp tỉnh', 'district', null),
  unit('0003', world.district, '25459', 'Đoàn phường 1', 'commune', 'residential'),
  unit('0031', world.district, '25462', 'Đoàn phường 3', 'commune', 'residential'),
  unit('0032', world.district, '703-THPT-TN', 'Đoàn Trường THPT Tây Ninh', 'grassroots', 'school'),
  unit('0033', world.district, '703-BV', 'Chi đoàn cơ sở Trung tâm Y tế thành phố', 'grassroots-branch', 'civil-service'),
  unit('0004', world.commune, '25459.01', 'Chi đoàn Khu phố 1', 'branch', 'residential'),
  unit('0005', world.commune, '25459.02', 'Chi đoàn Khu phố 2', 'branch', 'residential'),
  unit('0041', id('0032'), '703-THPT-TN.10A1', 'Chi đoàn 10A1', 'branch', 'school'),
];

function pathOf(each: MockUnit): string {
  const parent = units.find((other) => other.id === each.parent);
  return parent ? `${pathOf(parent)}/${each.code}` : each.code;
}

const view = (each: MockUnit) => ({
  ...each,
  path: pathOf(each),
  hasChildren: units.some(({ parent }) => parent === each.id),
  establishedOn: '1931-03-26',
  closedOn: null,
  version: 1,
});

const simple = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/đ/gi, 'd').toLowerCase();

const notFound = () =>
  HttpResponse.json(
    { type: '/problems/not-found', title: 'Không tìm thấy', status: 404 },
    { status: 404, headers: { 'Content-Type': 'application/problem+json' } },
  );

const recordedAt = '2026-11-02T01:00:00.000000Z';
const since = (value: string | null, from: string, to: string | null = null) => ({ value, from, to, recordedAt });

/** Đoàn phường 1 was renamed and moved once, the others stand as they were established. */
const historyOf = (each: MockUnit) => ({
  id: each.id,
  code: each.code,
  codes: [since(each.code, '1931-03-26')],
  names:
    each.id === world.commune
      ? [since('Xã đoàn Phường Nhất', '1931-03-26', '2012-03-26'), since(each.name, '2012-03-26')]
      : [since(each.name, '1931-03-26')],
  levels: [since(each.level, '1931-03-26')],
  parents:
    each.id === world.commune
      ? [since(world.province, '1931-03-26', '1975-05-01'), since(each.parent, '1975-05-01')]
      : [since(each.parent, '1931-03-26')],
  predecessors: [],
  successors: [],
  heldBy: null,
  version: 1,
});

const find = (wanted: unknown) => units.find((each) => each.id === wanted);

/** The tree of the mock backend; what it does not know falls to the examples of the contracts. */
export const unitHandlers: HttpHandler[] = [
  http.get('*/api/units/search', ({ request }) => {
    const asked = new URL(request.url).searchParams;
    const query = simple(asked.get('query') ?? '').trim();
    const [levels, sector] = [asked.getAll('level'), asked.get('sector')];
    return HttpResponse.json(
      units
        .filter(({ name, code }) => simple(name).includes(query) || code.toLowerCase() === query)
        .filter((each) => levels.length === 0 || levels.includes(each.level))
        .filter((each) => sector === null || each.sector === sector)
        .map(view),
    );
  }),
  http.get('*/api/units/:id/children', ({ params }) =>
    HttpResponse.json(units.filter(({ parent }) => parent === params.id).map(view)),
  ),
  http.get('*/api/units/:id/history', ({ params }) => {
    const found = find(params.id);
    return found ? HttpResponse.json(historyOf(found)) : notFound();
  }),
  http.get('*/api/units/:id', ({ params }) => {
    const found = find(params.id);
    return found ? HttpResponse.json(view(found), { headers: { ETag: '"1"' } }) : notFound();
  }),
];
