import type { Metadata } from 'next';
import { acceptInvitation, signOut } from '@/app/actions/accounts';
import { Door } from '@/components/accounts/door';
import { InviteForm } from '@/components/accounts/invite-form';
import { roleWords } from '@/components/accounts/role-words';
import { SignOutButton } from '@/components/accounts/sign-out-button';
import { studio } from '@/lib/studio';
import { callerOf } from '../../caller';

export const metadata: Metadata = { title: 'Invitation' };

/** What somebody invited sees; a token that is good for nothing (any more) looks the same whatever the reason. */
export default async function InvitePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { accounts } = studio();
  const invitation = await accounts.invited(token);
  if (!invitation) {
    return (
      <Door
        title="This invitation leads nowhere"
        about={<p>It was used, withdrawn, or is older than a week. Ask whoever sent it for another one.</p>}
      >
        <a href="/sign-in" className="text-accent underline underline-offset-4">
          Sign in
        </a>
      </Door>
    );
  }
  const { caller } = await callerOf();
  const here = await accounts.accessOf(caller.headers);
  if (here?.account) {
    return (
      <Door
        title="You have an account"
        about={
          <p>
            You are signed in as {here.account.name}. The invitation is for somebody else, or sign out first.
          </p>
        }
      >
        <SignOutButton signOut={signOut} next={`/invite/${token}`} />
      </Door>
    );
  }
  return (
    <Door
      title={`${invitation.by} invites you`}
      about={<p>Make an account, and you can {roleWords[invitation.role].can}.</p>}
    >
      <InviteForm token={token} accept={acceptInvitation} />
    </Door>
  );
}
