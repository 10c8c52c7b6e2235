import type { SameTexts } from '../texts';
import type { imports as vi } from '../vi/imports';

export const imports: SameTexts<typeof vi> = {
  steps: {
    label: 'Steps of the import',
    upload: 'Upload the file',
    check: 'Check',
    confirm: 'Review and confirm',
    write: 'Write',
    at: 'Step {{number}} of 4: {{step}}',
  },
  upload: {
    drop: 'Drop a file here, or',
    dropHere: 'Drop the file here',
    choose: 'Choose a file',
    limits: 'XLSX or CSV, 32 MB at most.',
    sending: 'Sending {{name}}: {{share}}',
    sent: 'Sent, waiting for the server…',
    cancel: 'Stop sending',
    failed: 'The file could not be sent',
    again: 'Send again',
    wrong: {
      kind: '“{{name}}” is neither XLSX nor CSV. In Excel use “Save as” and choose Excel Workbook (.xlsx).',
      size: '“{{name}}” has {{size}} MB, more than 32 MB. Split it into several files.',
      empty: '“{{name}}” is empty.',
      many: 'One file at a time.',
    },
  },
  work: {
    waiting: 'The file has arrived and waits for its turn.',
    checking: 'Checking. Nothing is written.',
    writing: 'Writing.',
    soFar: '{{done}} of {{rows}} rows are done.',
    failed: 'It failed',
    ignored: 'Columns that are not used: {{columns}}.',
  },
  errors: {
    none: 'Nothing to correct.',
    row: 'Row',
    who: 'Whose row',
    column: 'Column',
    value: 'In the file',
    blank: '(empty)',
    expected: 'Expected',
    filter: 'Column',
    all: 'All columns',
    first: 'These are the first {{number}}. Correct the file and upload it again, or load more.',
    summary: 'Table of what to correct',
  },
};
