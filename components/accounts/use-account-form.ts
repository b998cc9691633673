'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { type DefaultValues, type FieldValues, type Path, useForm } from 'react-hook-form';
import type * as z from 'zod';
import { type AccountError, accountSentence } from '@/lib/accounts/account-error';
import type { Result } from '@/lib/result';
import { unreachable } from '../generation/actions';

/** What an action on accounts answers. */
export type AccountAnswer<Value = void> = Promise<Result<Value, AccountError>>;

/**
 * A form of accounts: checked as the server checks it and sent. What is refused is said beside its field, which has the focus
 * then, or above the button.
 */
export function useAccountForm<Form extends FieldValues, Value>({
  schema,
  fields,
  start,
  send,
  done,
  secret,
  wrong = 'That was not accepted.',
}: {
  schema: z.ZodType<Form, Form>;
  fields: readonly Path<Form>[];
  start: DefaultValues<Form>;
  send: (form: Form) => AccountAnswer<Value>;
  done: (value: Value) => void;
  /** The field that is emptied when something in the form is wrong. */
  secret?: Path<Form>;
  /** What to say where it is not told which of the fields is wrong. */
  wrong?: string;
}) {
  const form = useForm<Form>({ resolver: zodResolver(schema), defaultValues: start });
  const [problem, setProblem] = useState<string>();
  const tell = (name: string | undefined, message: string) => {
    const field = fields.find((one) => one === name);
    if (field) form.setError(field, { message }, { shouldFocus: true });
    else setProblem(message);
  };
  const refused = (error: AccountError) => {
    if (error.kind === 'invalid') {
      for (const [name, message] of Object.entries(error.fields)) tell(name, message);
      return;
    }
    const { field, sentence } = accountSentence(error, wrong);
    tell(field, sentence);
    if (error.kind !== 'wrong' || !secret) return;
    form.resetField(secret);
    form.setFocus(secret);
  };
  const submit = form.handleSubmit(async (typed) => {
    setProblem(undefined);
    try {
      const answer = await send(typed);
      if (answer.ok) done(answer.value);
      else refused(answer.error);
    } catch {
      // The one thing a server action throws in the browser.
      setProblem(unreachable);
    }
  });
  return { form, submit, problem, busy: form.formState.isSubmitting };
}
