'use client';

import { setupForm } from '@/lib/accounts/fields';
import { FormEnd } from './form-end';
import { PersonFields } from './person-fields';
import { TextField } from './text-field';
import { type AccountAnswer, useAccountForm } from './use-account-form';

interface Setup {
  name: string;
  email: string;
  password: string;
  code: string;
}

/** Makes the first account. `asksCode`: whoever comes from another machine has to know the setup code. */
export function SetupForm({ asksCode, setUp }: { asksCode: boolean; setUp: (form: Setup) => AccountAnswer }) {
  const { form, submit, problem, busy } = useAccountForm({
    schema: setupForm,
    fields: ['name', 'email', 'password', 'code'],
    start: { name: '', email: '', password: '', code: '' },
    send: setUp,
    // A whole new page: what the browser keeps of the studio is from before there were accounts.
    done: () => window.location.assign('/create'),
  });
  const { errors } = form.formState;
  return (
    <form noValidate onSubmit={submit} aria-label="First account" className="space-y-4">
      {asksCode ? (
        <TextField
          label="Setup code"
          autoComplete="one-time-code"
          spellCheck={false}
          hint="SETUP_CODE of this studio, or, where none is set, what it has just written to its log."
          error={errors.code}
          {...form.register('code')}
        />
      ) : null}
      <PersonFields register={form.register} errors={errors} />
      <FormEnd problem={problem} busy={busy}>
        Make the first account
      </FormEnd>
    </form>
  );
}
