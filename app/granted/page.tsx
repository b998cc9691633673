import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { signOut } from '@/app/actions/accounts';
import { SignOutButton } from '@/components/accounts/sign-out-button';
import { GrantedList } from '@/components/share/granted/granted-list';
import { NothingGranted } from '@/components/share/granted/nothing-granted';
import { AccountLink } from '@/components/shell/account-link';
import { Sheet } from '@/components/shell/sheet';
import { may } from '@/lib/access/role';
import { ownPage } from '@/lib/entry/page';

export const metadata: Metadata = { title: 'Shared with me' };

/** What others show to whoever asks. For a viewer it is the studio. */
export default async function GrantedPage() {
  const studio = await ownPage('look');
  const { account, role } = studio.access;
  if (!account) redirect('/collections');
  const [list, others] = await Promise.all([studio.granted.list(), studio.others()]);
  const names = new Map(others.map(({ owner, name }) => [owner, name]));
  return (
    <div className="mx-auto flex min-h-dvh max-w-7xl flex-col px-3 pb-16 sm:px-5">
      <header className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-2 py-2">
        <p className="mr-auto flex items-center gap-2 font-medium tracking-tight">
          <Sheet />
          Proofsheet
        </p>
        <p className="text-sm break-words text-muted max-sm:hidden">{account.name}</p>
        <AccountLink exist />
        {may(role, 'make') ? (
          <Link href="/collections" className="text-sm text-accent underline-offset-4 hover:underline">
            My collections
          </Link>
        ) : (
          <SignOutButton signOut={signOut} />
        )}
      </header>
      <main className="flex flex-1 flex-col pt-3">
        <h1 className="text-xl font-medium">Shared with me</h1>
        {list.length > 0 ? <GrantedList collections={list} names={names} /> : <NothingGranted />}
      </main>
    </div>
  );
}
