import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { changeMember } from '@/generated/members/sdk.gen';
import type { MemberAnswer, MemberPatch } from '@/generated/members/types.gen';
import { ifMatch } from '@/shared/api/if-match';
import { useIdempotencyKey } from '@/shared/forms/use-idempotency-key';
import type { Outcome } from './dialog-props';
import type { Warnings } from './outcome-note';

interface Done extends Outcome {
  warnings?: Warnings;
  undo?: { patch: MemberPatch; version: number };
}

/** What was last done to the member shown: on this page, or by registering, which leads here. */
export function useOutcome(id: string) {
  const { t } = useTranslation('members');
  const { registered } = (useLocation().state ?? {}) as { registered?: Warnings };
  const [done, setDone] = useState<Done | undefined>(
    registered && { said: t('register.done'), correct: t('register.correct'), warnings: registered },
  );
  const queryClient = useQueryClient();
  const key = useIdempotencyKey();
  const readAgain = () => {
    void queryClient.invalidateQueries({ queryKey: [{ _id: 'readMember' }] });
    void queryClient.invalidateQueries({ queryKey: [{ _id: 'searchMembers' }] });
  };
  const undoing = useMutation({
    mutationFn: ({ patch, version }: NonNullable<Done['undo']>) =>
      changeMember({ path: { id }, headers: { ...ifMatch(version), ...key([version, patch]) }, body: patch, throwOnError: true }),
    onSuccess: () => {
      setDone({ said: t('change.undone') });
    },
    onSettled: readAgain,
  });
  return {
    done,
    undoing,
    readAgain,
    tell: (outcome: Outcome) => {
      setDone(outcome);
      readAgain();
    },
    tellChanged: ({ version, warnings }: MemberAnswer, patch: MemberPatch) => {
      setDone({ said: t('change.done'), warnings, undo: { patch, version } });
      readAgain();
    },
    forget: () => {
      setDone(undefined);
    },
  };
}
