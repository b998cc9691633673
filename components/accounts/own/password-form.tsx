'use client';

import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import { passwordForm } from '@/lib/accounts/fields';
import { useOffer } from '../../generation/undo-provider';
import { FormEnd } from '../form-end';
import { TextField } from '../text-field';
import { type AccountAnswer, useAccountForm } from '../use-account-form';

interface Change {
  current: string;
  next: string;
}

/** Another password, which ends all other sessions. */
export function PasswordForm({ email, change }: { email: string; change: (form: Change) => AccountAnswer }) {
  const router = useRouter();
  const offer = useOffer();
  const schema = useMemo(() => passwordForm(email), [email]);
  const { form, submit, problem, busy } = useAccountForm({
    schema,
    fields: ['current', 'next'],
    start: { current: '', next: '' },
    send: change,
    done: () => {
      form.reset();
      offer({ key: 'account-password', text: 'Password changed. All other sessions have ended.' });
      router.refresh();
    },
    secret: 'current',
    wrong: 'The password you have now is another one.',
  });
  const { errors } = form.formState;
  return (
    <form noValidate onSubmit={submit} aria-label="Password" className="space-y-3">
      {/* Lets password managers know whose password this is. */}
      <input type="text" hidden readOnly autoComplete="username" value={email} />
      <TextField
        label="Password now"
        type="password"
        autoComplete="current-password"
        error={errors.current}
        {...form.register('current')}
      />
      <TextField
        label="New password"
        type="password"
        autoComplete="new-password"
        hint="At least 10 characters. All other sessions end."
        error={errors.next}
        {...form.register('next')}
      />
      <FormEnd look="quiet" problem={problem} busy={busy}>
        Change the password
      </FormEnd>
    </form>
  );
}
