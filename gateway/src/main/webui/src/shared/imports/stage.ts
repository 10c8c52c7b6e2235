type Status = 'waiting' | 'running' | 'done' | 'failed';

export const isAtWork = ({ status }: { status: Status }) => status === 'waiting' || status === 'running';

export const doingOf = ({ status, dryRun }: { status: Status; dryRun: boolean }) => (status === 'waiting' ? 'waiting' : dryRun ? 'checking' : 'writing');

/** Of the four steps, from 0: upload, check, confirm, write; 4 when all is done. */
export const stepOf = (report: { status: Status; dryRun: boolean }) => (report.dryRun ? 1 : 3) + (isAtWork(report) ? 0 : 1);
