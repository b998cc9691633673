import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { accountProblem } from '@/lib/accounts/account-error';
import { browserName } from '@/lib/accounts/browser-name';
import { sureForm } from '@/lib/accounts/fields';
import type { NewPasskeyOptions } from '@/lib/accounts/views';
import { unreachable } from '../../generation/actions';
import { Button } from '../../ui/button';
import { FormEnd } from '../form-end';
import { makePasskey, type PasskeyActions } from '../passkey';
import { TextField } from '../text-field';
import { useAccountForm } from '../use-account-form';

/** Makes a passkey; whoever has been signed in for a while is asked for the password first. */
export function AddPasskey({ email, actions }: { email: string; actions: PasskeyActions['add'] }) {
  const router = useRouter();
  const [password, setPassword] = useState<'wanted' | 'given'>();
  const [problem, setProblem] = useState<string>();
  const [busy, start] = useTransition();
  const make = async (options: NewPasskeyOptions) => {
    const made = await makePasskey(actions, browserName(navigator.userAgent), options);
    setProblem(made.ok ? undefined : made.error);
    if (!made.ok) return;
    setPassword((now) => now && 'given');
    router.refresh();
  };
  const press = () =>
    start(async () => {
      try {
        const begun = await actions.begin({});
        if (begun.ok) await make(begun.value);
        else if (begun.error.kind === 'passwordNeeded') setPassword('wanted');
        else setProblem(accountProblem(begun.error));
      } catch {
        setProblem(unreachable);
      }
    });
  return (
    <>
      {password === 'wanted' ? (
        <PasswordFirst
          email={email}
          begin={actions.begin}
          onBegun={(options) => start(() => make(options))}
        />
      ) : (
        // It comes back in place of the form that had the focus.
        <Button
          aria-disabled={busy}
          autoFocus={password === 'given'}
          onClick={busy ? undefined : press}
          className="mt-3"
        >
          Add a passkey
        </Button>
      )}
      {problem === undefined ? null : (
        <p role="alert" className="mt-2 text-sm text-pretty text-danger">
          {problem}
        </p>
      )}
    </>
  );
}

function PasswordFirst({
  email,
  begin,
  onBegun,
}: {
  email: string;
  begin: PasskeyActions['add']['begin'];
  onBegun: (options: NewPasskeyOptions) => void;
}) {
  const { form, submit, problem, busy } = useAccountForm({
    schema: sureForm,
    fields: ['password'],
    start: { password: '' },
    send: begin,
    done: onBegun,
    secret: 'password',
    wrong: 'This is not your password.',
  });
  return (
    <form noValidate onSubmit={submit} aria-label="Add a passkey" className="mt-3 space-y-3">
      {/* Lets password managers know whose password this is. */}
      <input type="text" hidden readOnly autoComplete="username" value={email} />
      <TextField
        label="Your password"
        type="password"
        autoComplete="current-password"
        hint="You signed in a while ago, so the studio asks again before a passkey is added."
        autoFocus
        error={form.formState.errors.password}
        {...form.register('password')}
      />
      <FormEnd look="quiet" problem={problem} busy={busy}>
        Add the passkey
      </FormEnd>
    </form>
  );
}
