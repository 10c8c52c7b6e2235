import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import type { FieldPath, FieldValues, SubmitErrorHandler, UseFormReturn } from 'react-hook-form';
import { asRefusal, type Refusal } from '@/shared/api/refusal';
import { showAtFields } from './problem-fields';
import { useIdempotencyKey } from './use-idempotency-key';

export interface Submission<T extends FieldValues, A = unknown> {
  form: UseFormReturn<T>;
  send: (values: T, headers: { 'Idempotency-Key': string }) => Promise<A>;
  onDone: (answer: A) => void;
  /** For refusals that name no field: the field that each (`/problems/<slug>`) is about. */
  fieldOf?: Partial<Record<string, FieldPath<T>>>;
  /** Where the form itself knows best which input comes first: what is not filled in rightly, what was refused. */
  onInvalid?: SubmitErrorHandler<T>;
  onRefused?: (refusal: Refusal) => void;
  /** Of what is changed: the same values on top of another version are another submission. */
  version?: number;
}

/** Fill in, review, send. A refusal leads back to the fields; a lost connection stays where the person is. */
export function useSubmission<T extends FieldValues, A = unknown>({ form, send, onDone, fieldOf = {}, onInvalid, onRefused, version }: Submission<T, A>) {
  const [step, goTo] = useState<'form' | 'review'>('form');
  const key = useIdempotencyKey();
  const fieldFor = (error: unknown) => fieldOf[asRefusal(error)?.type.split('/').at(-1) ?? ''];
  const sending = useMutation({
    mutationFn: (values: T) => send(values, key([version, values])),
    onSuccess: onDone,
    onError: (error) => {
      const refusal = asRefusal(error);
      if (!refusal || refusal.isPassing || refusal.isSessionEnd) return;
      flushSync(() => {
        goTo('form'); // the fields must be there before one of them gets the focus
      });
      showAtFields(error, form);
      const field = fieldFor(error);
      if (field) form.setError(field, { type: 'server', message: refusal.detail ?? refusal.title }, { shouldFocus: true });
      onRefused?.(refusal);
    },
  });
  const next = (event?: FormEvent) => {
    form.clearErrors(); // what the service said of something that is no input would stay for good
    return form.handleSubmit((values) => {
      if (step === 'review') sending.mutate(values as unknown as T);
      else {
        sending.reset();
        goTo('review');
      }
    }, onInvalid)(event);
  };
  const said = sending.error && !fieldFor(sending.error) ? sending.error : undefined;
  return { step, goTo, next, sending: sending.isPending, isSent: sending.isSuccess, said };
}
