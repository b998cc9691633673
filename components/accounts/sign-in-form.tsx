'use client';

import { signInForm } from '@/lib/accounts/fields';
import { FormEnd } from './form-end';
import { TextField } from './text-field';
import { type AccountAnswer, useAccountForm } from './use-account-form';

interface SignIn {
  email: string;
  password: string;
}

/** Lets somebody in, to where they wanted to. */
export function SignInForm({ next, signIn }: { next: string; signIn: (form: SignIn) => AccountAnswer }) {
  const { form, submit, problem, busy } = useAccountForm({
    schema: signInForm,
    fields: ['email', 'password'],
    start: { email: '', password: '' },
    send: signIn,
    done: () => window.location.assign(next),
    secret: 'password',
    wrong: 'E-mail address or password is wrong.',
  });
  const { errors } = form.formState;
  return (
    <form noValidate onSubmit={submit} aria-label="Sign in" className="space-y-4">
      <TextField
        label="E-mail"
        type="email"
        autoComplete="username"
        error={errors.email}
        {...form.register('email')}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        error={errors.password}
        {...form.register('password')}
      />
      <FormEnd problem={problem} busy={busy}>
        Sign in
      </FormEnd>
    </form>
  );
}
