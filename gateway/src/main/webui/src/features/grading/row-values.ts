import type { RecordSheet, RecordSheetPatch } from '@/generated/members/types.gen';

export type SheetRow = RecordSheet['rows'][number];
export type ChangedRow = RecordSheetPatch['rows'][number];

/** A row as it stands in its inputs; what is not noted is empty. */
export interface RowValues {
  /** A grade, or `!` and why there is none. */
  grade: string;
  /** `no`, `yes` or a result. */
  training: string;
  points: string;
  candidate: string;
  checkedOn: string;
  checkedBy: string;
  tasks: string;
  helper: string;
}

function trainingOf({ training }: SheetRow) {
  if (!training) return '';
  if (!training.registered) return 'no';
  return training.result ?? 'yes';
}

function candidateOf({ review }: SheetRow) {
  if (!review) return '';
  return review.candidate ? 'yes' : 'no';
}

export const valuesOf = (row: SheetRow): RowValues => ({
  grade: row.grading?.grade ?? (row.grading?.notGraded ? `!${row.grading.notGraded}` : ''),
  training: trainingOf(row),
  points: row.training?.points?.toString() ?? '',
  candidate: candidateOf(row),
  checkedOn: row.review?.backgroundCheckedOn ?? '',
  checkedBy: row.review?.backgroundCheckedBy ?? '',
  tasks: row.review?.tasks ?? '',
  helper: row.review?.helper ?? '',
});

const gradingFrom = ({ grade }: RowValues) => {
  if (grade === '') return null;
  return grade.startsWith('!') ? { notGraded: grade.slice(1) } : { grade };
};

const trainingFrom = ({ training, points }: RowValues) => {
  if (training === '' && points === '') return null;
  return {
    registered: training !== 'no' && training !== '',
    points: points === '' ? null : Number(points),
    result: ['', 'no', 'yes'].includes(training) ? null : training,
  };
};

const text = (typed: string) => typed.trim() || null;

const reviewFrom = (values: RowValues) => {
  const { candidate, checkedOn, checkedBy, tasks, helper } = values;
  if (candidate === '' && [checkedOn, checkedBy, tasks, helper].every((typed) => typed.trim() === '')) return null;
  return {
    candidate: candidate === 'yes',
    tasks: text(tasks),
    helper: text(helper),
    backgroundCheckedOn: text(checkedOn),
    backgroundCheckedBy: text(checkedBy),
  };
};

const differ = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

/** What of the row is said anew; nothing where it says what stands there. */
export function changedRow(row: SheetRow, values: RowValues): ChangedRow | undefined {
  const before = valuesOf(row);
  const changed: ChangedRow = { member: row.member, version: row.version };
  if (differ(gradingFrom(values), gradingFrom(before))) changed.grading = gradingFrom(values);
  if (differ(trainingFrom(values), trainingFrom(before))) changed.training = trainingFrom(values);
  if (differ(reviewFrom(values), reviewFrom(before))) changed.review = reviewFrom(values);
  return Object.keys(changed).length > 2 ? changed : undefined;
}
