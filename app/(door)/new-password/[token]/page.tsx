import type { Metadata } from 'next';
import { resetPassword, signOut } from '@/app/actions/accounts';
import { Door } from '@/components/accounts/door';
import { ResetForm } from '@/components/accounts/reset-form';
import { SignOutButton } from '@/components/accounts/sign-out-button';
import { studio } from '@/lib/studio';
import { callerOf } from '../../caller';

export const metadata: Metadata = { title: 'New password' };

/** Where somebody chooses a new password who forgot it; a token that is good for nothing (any more) looks the same whatever the reason. */
export default async function NewPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { accounts } = studio();
  const reset = await accounts.resetOf(token);
  if (!reset) {
    return (
      <Door
        title="This link leads nowhere"
        about={
          <p>It was used, withdrawn, or is older than a day. Ask an owner of the studio for another one.</p>
        }
      >
        <a href="/sign-in" className="text-accent underline underline-offset-4">
          Sign in
        </a>
      </Door>
    );
  }
  const { caller } = await callerOf();
  const here = await accounts.accessOf(caller.headers);
  if (here?.account && here.account.id !== reset.person) {
    return (
      <Door
        title={`This is for ${reset.name}`}
        about={
          <p>You are signed in as {here.account.name}. To use the link in this browser, sign out first.</p>
        }
      >
        <SignOutButton signOut={signOut} next={`/new-password/${token}`} />
      </Door>
    );
  }
  return (
    <Door
      title={`A new password for ${reset.name}`}
      about={
        <p>
          You sign in with {reset.email}. Everywhere you are signed in now, you will be signed out; passkeys
          stay.
        </p>
      }
    >
      <ResetForm token={token} email={reset.email} reset={resetPassword} />
    </Door>
  );
}
