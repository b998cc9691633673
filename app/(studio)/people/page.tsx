import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { callerOf } from '@/app/(door)/caller';
import {
  invite,
  makeReset,
  removePerson,
  setRole,
  withdrawInvitation,
  withdrawReset,
} from '@/app/actions/accounts';
import { Invitations } from '@/components/accounts/people/invitations';
import { PersonRow } from '@/components/accounts/people/person-row';
import { may } from '@/lib/access/role';
import { studio } from '@/lib/studio';

export const metadata: Metadata = { title: 'People' };

/** Everybody with an account, for those who look after the studio. */
export default async function PeoplePage() {
  const { accounts } = studio();
  if (!accounts.exist()) redirect('/setup');
  const { caller } = await callerOf();
  const access = await accounts.accessOf(caller.headers);
  if (!access) redirect('/sign-in?next=/people');
  if (!may(access.role, 'manage')) notFound();
  const [people, invitations, resets] = await Promise.all([
    accounts.list(),
    accounts.invitations(),
    accounts.resets(),
  ]);
  return (
    <div className="mx-auto max-w-3xl px-3 pt-5 pb-16 sm:px-5">
      <h1 className="text-xl font-medium">People</h1>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            self={person.id === access.account?.id}
            reset={resets.find((reset) => reset.person === person.id)}
            resets={{ make: makeReset, withdraw: withdrawReset }}
            setRole={setRole}
            remove={removePerson}
          />
        ))}
      </ul>
      <p className="mt-4 text-sm">
        <Link href="/budget" className="text-accent underline underline-offset-4">
          What each may spend
        </Link>
      </p>
      <Invitations invitations={invitations} invite={invite} withdraw={withdrawInvitation} />
    </div>
  );
}
