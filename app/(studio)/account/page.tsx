import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { callerOf } from '@/app/(door)/caller';
import {
  addPasskey,
  beginPasskey,
  changePassword,
  endOtherSessions,
  endSession,
  removePasskey,
  rename,
  signOut,
} from '@/app/actions/accounts';
import { NameForm } from '@/components/accounts/own/name-form';
import { PasskeyList } from '@/components/accounts/own/passkey-list';
import { PasswordForm } from '@/components/accounts/own/password-form';
import { Section } from '@/components/accounts/own/section';
import { SessionList } from '@/components/accounts/own/session-list';
import { roleWords } from '@/components/accounts/role-words';
import { SignOutButton } from '@/components/accounts/sign-out-button';
import { may } from '@/lib/access/role';
import { takesPasskeys } from '@/lib/accounts/takes-passkeys';
import { studio } from '@/lib/studio';

export const metadata: Metadata = { title: 'Account' };

export default async function AccountPage() {
  const { accounts } = studio();
  if (!accounts.exist()) redirect('/setup');
  const { caller, origin } = await callerOf();
  const access = await accounts.accessOf(caller.headers);
  if (!access?.account) redirect('/sign-in?next=/account');
  const { role, account } = access;
  const [passkeys, sessions] = await Promise.all([accounts.passkeys(account.id), accounts.sessions(caller)]);
  return (
    <div className="mx-auto max-w-3xl px-3 pt-5 pb-16 sm:px-5">
      <div className="mb-6 flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0">
          <h1 className="text-xl font-medium">Account</h1>
          <p className="break-words text-muted">
            {account.email}, {roleWords[role].label.toLowerCase()}
          </p>
        </div>
        <SignOutButton signOut={signOut} />
      </div>
      <Section title="Name">
        <NameForm name={account.name} rename={rename} />
      </Section>
      <Section title="Password">
        <PasswordForm email={account.email} change={changePassword} />
      </Section>
      <Section title="Passkeys">
        <PasskeyList
          email={account.email}
          passkeys={passkeys}
          possible={takesPasskeys(origin)}
          add={{ begin: beginPasskey, end: addPasskey }}
          remove={removePasskey}
        />
      </Section>
      <Section title="Sessions">
        <SessionList sessions={sessions} actions={{ end: endSession, endOthers: endOtherSessions }} />
      </Section>
      {may(role, 'manage') ? (
        <Section title="People">
          <Link href="/people" className="text-accent underline underline-offset-4">
            Who has an account, and invitations
          </Link>
        </Section>
      ) : null}
    </div>
  );
}
