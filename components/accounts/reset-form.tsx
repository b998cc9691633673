'use client';

import { useMemo } from 'react';
import { resetForm } from '@/lib/accounts/fields';
import { FormEnd } from './form-end';
import { TextField } from './text-field';
import { type AccountAnswer, useAccountForm } from './use-account-form';

/** Sets a new password for whoever has the link to do so. */
export function ResetForm({
  token,
  email,
  reset,
}: {
  token: string;
  email: string;
  reset: (wish: { token: string; password: string }) => AccountAnswer;
}) {
  const schema = useMemo(() => resetForm(email), [email]);
  const { form, submit, problem, busy } = useAccountForm({
    schema,
    fields: ['password'],
    start: { password: '' },
    send: ({ password }) => reset({ token, password }),
    done: () => window.location.assign('/create'),
  });
  return (
    <form noValidate onSubmit={submit} aria-label="New password" className="space-y-4">
      {/* Lets password managers know whose password this is. */}
      <input type="text" hidden readOnly autoComplete="username" value={email} />
      <TextField
        label="New password"
        type="password"
        autoComplete="new-password"
        hint="At least 10 characters."
        error={form.formState.errors.password}
        {...form.register('password')}
      />
      <FormEnd problem={problem} busy={busy}>
        Set the password
      </FormEnd>
    </form>
  );
}
