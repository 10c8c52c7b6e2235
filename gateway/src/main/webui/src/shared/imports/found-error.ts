import type { Term } from '@/shared/ui/term-help';

/** What is wrong with a cell of an imported file, as the services say it. */
export interface FoundError {
  row: number;
  /** Whose row it is, where that can be said. */
  who?: string | null;
  column: string;
  value: string;
  expected: string;
}

/** The columns of a file whose names are terms of the field. */
export interface ColumnTerms {
  term: Term;
  and: readonly Term[];
}
