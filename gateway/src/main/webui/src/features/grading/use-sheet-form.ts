import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { readRecordSheetQueryKey } from '@/generated/members/@tanstack/react-query.gen';
import { writeRecordSheet } from '@/generated/members/sdk.gen';
import type { RecordSheet, RecordSheetAnswer } from '@/generated/members/types.gen';
import { forPurpose } from '@/shared/api/purpose';
import { useUnsaved } from '@/shared/unsaved';
import { changedRow, valuesOf, type RowValues, type SheetRow } from './row-values';

export type Said = RecordSheetAnswer['rows'][number];

/** What is typed on a sheet, what of it is to be saved, and what the service said of each row. Nothing typed is lost. */
export function useSheetForm(sheet: RecordSheet, purpose: string) {
  const queries = useQueryClient();
  const [typed, setTyped] = useState<Record<string, RowValues>>({});
  const [said, setSaid] = useState<Record<string, Said>>({});
  const valuesIn = (row: SheetRow) => typed[row.member] ?? valuesOf(row);
  const changed = sheet.rows.flatMap((row) => changedRow(row, valuesIn(row)) ?? []);
  useUnsaved(changed.length > 0);
  const saving = useMutation({
    mutationFn: async () =>
      (await writeRecordSheet({ query: { unit: sheet.unit, year: sheet.year }, body: { rows: changed }, throwOnError: true })).data,
    onSuccess: async ({ rows }) => {
      setSaid(Object.fromEntries(rows.map((row) => [row.member, row])));
      await queries.invalidateQueries({
        queryKey: readRecordSheetQueryKey({ query: { unit: sheet.unit, year: sheet.year }, headers: forPurpose(purpose) }),
      });
      const done = rows.filter(({ outcome }) => outcome === 'saved' || outcome === 'unchanged').map(({ member }) => member);
      setTyped((before) => Object.fromEntries(Object.entries(before).filter(([member]) => !done.includes(member))));
    },
  });
  const change = (row: SheetRow, values: Partial<RowValues>) => {
    setTyped((before) => ({ ...before, [row.member]: { ...(before[row.member] ?? valuesOf(row)), ...values } }));
  };
  const undo = () => {
    setTyped({});
    setSaid({});
    saving.reset();
  };
  return { valuesIn, change, undo, changed, said, saving };
}
