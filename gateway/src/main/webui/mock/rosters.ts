import { http, HttpResponse, type HttpHandler } from 'msw';
import { operations } from './contracts';

const reports = operations.find(({ id }) => id === 'readRoster')?.examples as { id: string }[] | undefined;

/** An import is at work when it is first asked after, then done: as one sees it who waits. */
let asked = 0;
const atWork = { status: 'running', finishedAt: null, rows: 1200, accepted: 0, created: 0, changed: 0, moved: 0, left: 0, unchanged: 0, rejected: 0, possibleDuplicates: 0, runnableUntil: null, errors: [] };

/** One day from now, so that the dry run of the examples can be confirmed whenever somebody looks. */
const runnableUntil = () => new Date(Date.now() + 86_400_000).toISOString();

const workbook = (name: string) =>
  new HttpResponse(new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });

export const rosterHandlers: HttpHandler[] = [
  http.post('*/api/rosters', () => {
    asked = 3;
    return HttpResponse.json({ id: reports?.[0]?.id }, { status: 202 });
  }),
  http.get('*/api/rosters/template', () => workbook('mau-danh-sach-doan-vien.xlsx')),
  http.get('*/api/rosters/:id/rejected-rows', () => workbook('dong-chua-nhan.xlsx')),
  http.get('*/api/rosters/:id', ({ params }) => {
    const report = reports?.find(({ id }) => id === params.id) ?? { ...reports?.[0], id: params.id, dryRun: false, rehearsal: reports?.[0]?.id, errors: [], rejected: 0 };
    asked -= 1;
    return HttpResponse.json(asked > 0 ? { ...report, ...atWork } : { ...report, ...('rehearsal' in report && report.rehearsal ? {} : { runnableUntil: runnableUntil() }) });
  }),
];
