import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { beginPasskeySignIn, signIn, signInWithPasskey } from '@/app/actions/accounts';
import { Door } from '@/components/accounts/door';
import { PasskeySignIn } from '@/components/accounts/passkey-sign-in';
import { SignInForm } from '@/components/accounts/sign-in-form';
import { ownPath } from '@/lib/accounts/own-path';
import { takesPasskeys } from '@/lib/accounts/takes-passkeys';
import { studio } from '@/lib/studio';
import { callerOf } from '../caller';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const next = ownPath((await searchParams).next);
  const { accounts } = studio();
  const { caller, origin } = await callerOf();
  if (!accounts.exist() || (await accounts.accessOf(caller.headers))) redirect(next);
  return (
    <Door title="Sign in">
      <SignInForm next={next} signIn={signIn} />
      {takesPasskeys(origin) ? (
        <PasskeySignIn next={next} actions={{ begin: beginPasskeySignIn, end: signInWithPasskey }} />
      ) : null}
      <p className="mt-4 text-sm text-pretty text-muted">
        Password forgotten? An owner of the studio makes you a link for a new one.
      </p>
    </Door>
  );
}
