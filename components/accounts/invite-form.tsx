'use client';

import { acceptForm } from '@/lib/accounts/fields';
import { FormEnd } from './form-end';
import { PersonFields } from './person-fields';
import { type AccountAnswer, useAccountForm } from './use-account-form';

interface Person {
  name: string;
  email: string;
  password: string;
}

/** Makes the account that somebody was invited to. */
export function InviteForm({
  token,
  accept,
}: {
  token: string;
  accept: (wish: { token: string; person: Person }) => AccountAnswer;
}) {
  const { form, submit, problem, busy } = useAccountForm({
    schema: acceptForm,
    fields: ['name', 'email', 'password'],
    start: { name: '', email: '', password: '' },
    send: (person) => accept({ token, person }),
    done: () => window.location.assign('/create'),
  });
  return (
    <form noValidate onSubmit={submit} aria-label="Your account" className="space-y-4">
      <PersonFields register={form.register} errors={form.formState.errors} />
      <FormEnd problem={problem} busy={busy}>
        Make my account
      </FormEnd>
    </form>
  );
}
